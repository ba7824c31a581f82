namespace CorpusGenerator.Reading;

/// <summary>Counts words.</summary>
internal static class WordCounter
{
    public static int Count(string text)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool isPart = char.IsLetterOrDigit(c);
            count += isPart && !inside ? 1 : 0;
            inside = isPart;
        }

        return count;
    }
}
