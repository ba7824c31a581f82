namespace CorpusGenerator;

/// <summary>Languages of a corpus by tag; they are few, so they are compared one after another.</summary>
internal static class LanguageRows
{
    public static int Find(CorpusData data, ReadOnlySpan<char> tag)
    {
        Column tags = data.Tables[TableSection.LanguageTag];
        for (int row = 0; row < tags.Count; row++)
        {
            if (data.StringSpan(tags[row]).Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return -1;
    }
}
