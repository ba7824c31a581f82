namespace CorpusGenerator.Reading;

/// <summary>Which articles are translations of one another.</summary>
/// <param name="Rows">Of each article the number of its group, from 0; groups by their first articles.</param>
/// <param name="Count">How many groups there are: articles without a translation are one each.</param>
public sealed record TranslationGroups(EquatableArray<int> Rows, int Count)
{
    /// <summary>What the groups are made of; an edit of a text leaves it as it is.</summary>
    public static EquatableArray<string> KeysOf(ArticleList articles)
    {
        string[] keys = new string[articles.Articles.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = articles.Articles[i].Identity.TranslationKey;
        }

        return new(keys);
    }

    /// <summary>Puts articles with one key together.</summary>
    public static TranslationGroups Of(EquatableArray<string> keys)
    {
        Dictionary<string, int> groups = new(keys.Count, StringComparer.Ordinal);
        int[] rows = new int[keys.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            if (!groups.TryGetValue(keys[i], out rows[i]))
            {
                groups.Add(keys[i], rows[i] = groups.Count);
            }
        }

        return new(new(rows), groups.Count);
    }
}
