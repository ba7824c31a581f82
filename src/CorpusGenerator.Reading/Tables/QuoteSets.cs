namespace CorpusGenerator.Reading;

/// <summary>Quotes by a key, as chains through arrays: there are many sets, and most have one member.</summary>
internal sealed class QuoteSets
{
    private readonly int[] _first;
    private readonly int[] _next;

    private QuoteSets(int count)
    {
        _first = new int[count];
        _next = new int[count];
    }

    public static QuoteSets Of(CorpusModel corpus, Func<CorpusQuote, ulong> keyOf)
    {
        QuoteSets sets = new(corpus.Quotes.Count);
        Dictionary<ulong, (int First, int Last)> ends = new(corpus.Quotes.Count);
        for (int quote = 0; quote < corpus.Quotes.Count; quote++)
        {
            ulong key = keyOf(corpus.Quotes[quote]);
            sets._next[quote] = -1;
            if (ends.TryGetValue(key, out (int First, int Last) set))
            {
                sets._next[set.Last] = quote;
                sets._first[quote] = set.First;
                ends[key] = (set.First, quote);
            }
            else
            {
                sets._first[quote] = quote;
                ends.Add(key, (quote, quote));
            }
        }

        return sets;
    }

    /// <summary>The first quote with the same key.</summary>
    public int FirstOf(int quote) => _first[quote];

    /// <summary>Whether no other quote has the same key.</summary>
    public bool IsAlone(int quote) => _first[quote] == quote && _next[quote] < 0;

    /// <summary>The quotes with the same key from <paramref name="quote"/> on, ascending.</summary>
    public IEnumerable<int> From(int quote)
    {
        for (; quote >= 0; quote = _next[quote])
        {
            yield return quote;
        }
    }
}
