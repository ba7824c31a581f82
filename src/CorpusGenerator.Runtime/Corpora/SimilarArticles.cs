using System.Collections;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>Articles that are like one: a view of a table made at compile time, which copies nothing.</summary>
/// <remarks><c>default</c> is empty. <c>foreach</c> over it allocates nothing; LINQ boxes it, once a query.</remarks>
[DebuggerDisplay("Count = {Count}")]
public readonly struct SimilarArticles : IReadOnlyList<Article>
{
    private const int NothingOmitted = int.MaxValue;

    private readonly CorpusData? _data;
    private readonly Column _articles;
    private readonly int _first;
    private readonly int _omitted;

    internal SimilarArticles(CorpusData data, Column articles, TableRange range, int omitted = NothingOmitted)
    {
        _data = data;
        _articles = articles;
        _first = range.First;
        _omitted = omitted;
        Count = range.Count;
    }

    /// <summary>The number of articles; O(1).</summary>
    public int Count { get; }

    /// <summary>The article at a position from 0; O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Article this[int index] => (uint)index < (uint)Count
        ? new(_data!, _articles[_first + index + (index < _omitted ? 0 : 1)] - 1)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through the articles in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through <see cref="SimilarArticles"/>.</summary>
    public struct Enumerator : IEnumerator<Article>
    {
        private readonly SimilarArticles _articles;
        private int _position;

        internal Enumerator(SimilarArticles articles)
        {
            _articles = articles;
            _position = -1;
        }

        /// <inheritdoc/>
        public readonly Article Current => _articles[_position];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_position < _articles.Count;

        /// <inheritdoc/>
        public void Reset() => _position = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
