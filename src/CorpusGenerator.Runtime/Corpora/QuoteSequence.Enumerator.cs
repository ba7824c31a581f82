using System.Collections;

namespace CorpusGenerator;

public readonly partial struct QuoteSequence
{
    /// <summary>Goes through a <see cref="QuoteSequence"/>.</summary>
    public struct Enumerator : IEnumerator<Quote>
    {
        private readonly Speaker _speaker;
        private ArticleSequence.Enumerator _articles;
        private CorpusList<Quote>.Enumerator _quotes;

        internal Enumerator(QuoteSequence sequence)
        {
            _speaker = sequence._speaker;
            _articles = sequence._articles.GetEnumerator();
            _quotes = default(CorpusList<Quote>).GetEnumerator();
        }

        /// <inheritdoc/>
        public readonly Quote Current => _quotes.Current;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            do
            {
                while (_quotes.MoveNext())
                {
                    if (_speaker.IsNone || _quotes.Current.Speaker == _speaker)
                    {
                        return true;
                    }
                }
            }
            while (MoveToNextArticle());
            return false;
        }

        /// <inheritdoc/>
        public void Reset()
        {
            _articles.Reset();
            _quotes = default(CorpusList<Quote>).GetEnumerator();
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        private bool MoveToNextArticle()
        {
            bool moved = _articles.MoveNext();
            _quotes = moved ? _articles.Current.Quotes.GetEnumerator() : _quotes;
            return moved;
        }
    }
}
