using System.Collections;

namespace CorpusGenerator;

public readonly partial struct ArticleSequence
{
    /// <summary>Goes through an <see cref="ArticleSequence"/>.</summary>
    public struct Enumerator : IEnumerator<Article>
    {
        private readonly ArticleSequence _sequence;
        private PostingIntersection _candidates;

        internal Enumerator(ArticleSequence sequence)
        {
            _sequence = sequence;
            Reset();
        }

        /// <inheritdoc/>
        public readonly Article Current => _sequence._data is { } data ? data.Article(_candidates.Current) : default;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (_candidates.MoveNext())
            {
                if (_sequence._days.Contains(_sequence._data!.Tables[TableSection.ArticleDay][_candidates.Current]))
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _candidates = _sequence._data is { } data
            ? new(data.Tables, _sequence.Candidates(data.Tables))
            : default;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
