namespace CorpusGenerator.Reading;

/// <summary>Sets that grow together (union-find with path halving, Tarjan and van Leeuwen 1984).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <summary>So many sets of one number each.</summary>
    internal DisjointSets(int count)
    {
        _parents = new int[count];
        for (int i = 0; i < count; i++)
            _parents[i] = i;
    }

    /// <summary>The smallest number of the set that a number is in.</summary>
    internal int SmallestWith(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }

    internal bool AreJoined(int first, int second) => SmallestWith(first) == SmallestWith(second);

    internal void Join(int first, int second)
    {
        (int one, int other) = (SmallestWith(first), SmallestWith(second));
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
