namespace CorpusGenerator;

/// <summary>The ordinals of the documents that have something in common, ascending.</summary>
/// <remarks>Lies in a packed table as a <see cref="PackedColumn"/>, so that every posting is read in O(1).</remarks>
internal readonly ref struct PostingList
{
    private readonly PackedColumn _ordinals;

    /// <summary>The list that starts at <paramref name="start"/>.</summary>
    internal PostingList(ReadOnlySpan<char> table, int start) => _ordinals = new PackedColumn(table, start);

    /// <summary>How many postings there are; O(1).</summary>
    internal int Count => _ordinals.Count;

    /// <summary>The posting at <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is outside the list.</exception>
    internal int this[int index] => _ordinals[index];

    /// <summary>All postings, ascending; no allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Whether <paramref name="ordinal"/> is in the list; O(log n).</summary>
    internal bool Contains(int ordinal)
    {
        int index = IndexOfAtLeast(ordinal, 0);
        return index < Count && this[index] == ordinal;
    }

    /// <summary>The index of the first posting of at least <paramref name="minimum"/>, or <see cref="Count"/>.</summary>
    /// <remarks>
    /// Gallops (Bentley and Yao 1976): O(log d) for a posting d places after <paramref name="from"/>.
    /// </remarks>
    /// <param name="minimum">The smallest ordinal wanted.</param>
    /// <param name="from">Where to start; all postings before are known to be smaller.</param>
    internal int IndexOfAtLeast(int minimum, int from)
    {
        int low = from;
        int step = 1;
        while (low + step <= Count && this[low + step - 1] < minimum)
        {
            low += step;
            step *= 2;
        }

        int high = Math.Min(low + step - 1, Count);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (this[middle] < minimum)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Goes through the postings.</summary>
    internal ref struct Enumerator(PostingList list)
    {
        private readonly PostingList _list = list;
        private int _index = -1;

        /// <summary>The posting.</summary>
        public readonly int Current => _list[_index];

        /// <summary>Goes on to the next posting.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
