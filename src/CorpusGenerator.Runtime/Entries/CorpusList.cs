using System.Collections;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>Entries of a corpus by position: a view of the compiled tables that copies nothing.</summary>
/// <remarks><c>default</c> is empty. <c>foreach</c> over it allocates nothing; LINQ boxes it, once a query.</remarks>
/// <typeparam name="T">What is listed: <see cref="Article"/>, <see cref="Quote"/>, <see cref="Block"/>, …</typeparam>
[DebuggerDisplay("Count = {Count}")]
public readonly struct CorpusList<T> : IReadOnlyList<T>
    where T : struct, ICorpusEntry<T>
{
    private readonly CorpusData? _data;
    private readonly TableSection? _column;
    private readonly int _first;
    private readonly int _origin;

    internal CorpusList(CorpusData data, TableRange range, TableSection? column = null, int origin = 0)
    {
        _data = data;
        _column = column;
        _first = range.First;
        _origin = origin;
        Count = range.Count;
    }

    /// <summary>The number of entries; O(1).</summary>
    public int Count { get; }

    /// <summary>The entry at a position from 0; O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? default(T).At(_data!, IndexAt(index))
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through the entries in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int IndexAt(int position) =>
        _column is { } column ? _origin + _data!.Tables[column][_first + position] : _first + position;

    /// <summary>Goes through a <see cref="CorpusList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CorpusList<T> _list;
        private int _position;

        internal Enumerator(CorpusList<T> list)
        {
            _list = list;
            _position = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_position];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_position < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _position = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
