using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Names the speech quotes of each article by their first words.</summary>
internal static class QuoteNames
{
    private const int WordCount = 4;
    private const int LongWordCount = 12;
    private const int MaxLength = 40;
    private const int LongMaxLength = 80;

    public static string[] Of(CorpusModel corpus, string[] articleNames)
    {
        string[] names = new string[corpus.SpeechCount];
        for (int first = 0; first < names.Length;)
        {
            int article = corpus.Quotes[first].Article;
            int end = first;
            while (end < names.Length && corpus.Quotes[end].Article == article)
            {
                end++;
            }

            NameArticle(corpus, first, end, articleNames[article]).CopyTo(names, first);
            first = end;
        }

        return names;
    }

    private static string[] NameArticle(CorpusModel corpus, int first, int end, string articleName)
    {
        string[] excerpts = [.. Enumerable.Range(first, end - first).Select(i => corpus.Quotes[i].Entry.Excerpt)];
        string[] proposals = [.. excerpts.Select(excerpt => FirstWords(excerpt, WordCount, MaxLength))];
        ILookup<string, int> byProposal = Enumerable.Range(0, proposals.Length).ToLookup(i => proposals[i]);
        foreach (IGrouping<string, int> same in byProposal.Where(group => group.Count() > 1))
        {
            foreach (int i in same)
            {
                proposals[i] = FirstWords(excerpts[i], LongWordCount, LongMaxLength);
            }
        }

        return NameScope.Assign(Keys(excerpts), proposals, ReservedNames.OfAny(articleName), "Quote");
    }

    /// <summary>The excerpts, made distinct: the same words said twice are told apart by which time it is.</summary>
    private static string[] Keys(string[] excerpts)
    {
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        string[] keys = new string[excerpts.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            times[excerpts[i]] = times.TryGetValue(excerpts[i], out int time) ? time + 1 : 1;
            keys[i] = excerpts[i] + "\0" + times[excerpts[i]];
        }

        return keys;
    }

    private static string FirstWords(string excerpt, int wordCount, int maxLength)
    {
        string[] words = excerpt.TrimEnd('…').Split([' '], wordCount + 1, StringSplitOptions.RemoveEmptyEntries);
        string name = IdentifierText.Of(string.Join(" ", words.Take(wordCount)));
        return name.Length <= maxLength ? name : name.Substring(0, maxLength);
    }
}
