using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Which marks open a quotation in a language, and which close it then.</summary>
internal sealed class QuotationMarks
{
    private readonly List<KeyValuePair<string, string[]>> _pairs = [];

    /// <summary>Adds an opening mark and those that close it.</summary>
    public void Add(string opening, string[] closing) => _pairs.Add(new(opening, closing));

    /// <summary>The number of the pair that the mark opens; -1 when it opens none.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int PairOpenedBy(ReadOnlySpan<char> mark)
    {
        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            string opening = _pairs[pair].Key;
            if (opening[0] == mark[0] && mark.SequenceEqual(opening.AsSpan()))
                return pair;
        }

        return -1;
    }

    /// <summary>Whether the mark closes a quotation that was opened by the pair.</summary>
    public bool Closes(ReadOnlySpan<char> mark, int pair)
    {
        foreach (string closing in _pairs[pair].Value)
        {
            if (mark.SequenceEqual(closing.AsSpan()))
                return true;
        }

        return false;
    }

    /// <summary>Whether one and the same mark opens and closes.</summary>
    public bool IsNeutral(ReadOnlySpan<char> mark)
    {
        int pair = PairOpenedBy(mark);
        return pair >= 0 && Closes(mark, pair);
    }
}
