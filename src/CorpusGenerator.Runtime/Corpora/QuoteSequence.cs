using System.Collections;

namespace CorpusGenerator;

/// <summary>Quotes that meet conditions; each condition gives a narrower sequence. Nothing is copied.</summary>
public readonly struct QuoteSequence : IEnumerable<Quote>
{
    private readonly CorpusList<Quote> _quotes;
    private readonly Speaker _speaker;
    private readonly string? _language;

    private QuoteSequence(CorpusList<Quote> quotes, Speaker speaker, string? language)
    {
        _quotes = quotes;
        _speaker = speaker;
        _language = language;
    }

    /// <summary>Those of a speaker.</summary>
    public QuoteSequence By(Speaker speaker) => speaker.IsNone || (!_speaker.IsNone && speaker != _speaker)
        ? default
        : new(_quotes, speaker, _language);

    /// <summary>Those in articles of a language.</summary>
    /// <param name="language">A BCP 47 tag; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public QuoteSequence In(string language)
    {
        if (language is null)
        {
            throw new ArgumentNullException(nameof(language));
        }

        bool excluded = _language is not null && !_language.Equals(language, StringComparison.OrdinalIgnoreCase);
        return excluded ? default : new(_quotes, _speaker, language);
    }

    /// <summary>The number of quotes; goes through the candidates.</summary>
    public int Count()
    {
        int count = 0;
        foreach (Quote _ in this)
        {
            count++;
        }

        return count;
    }

    /// <summary>Goes through the quotes in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static QuoteSequence Of(CorpusList<Quote> quotes) => new(quotes, default, null);

    private bool Meets(Quote quote) =>
        (_speaker.IsNone || quote.Speaker == _speaker)
        && (_language is null || quote.Article.Language.Equals(_language, StringComparison.OrdinalIgnoreCase));

    /// <summary>Goes through a <see cref="QuoteSequence"/>.</summary>
    public struct Enumerator : IEnumerator<Quote>
    {
        private readonly QuoteSequence _sequence;
        private CorpusList<Quote>.Enumerator _candidates;

        internal Enumerator(QuoteSequence sequence)
        {
            _sequence = sequence;
            _candidates = sequence._quotes.GetEnumerator();
        }

        /// <inheritdoc/>
        public readonly Quote Current => _candidates.Current;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (_candidates.MoveNext())
            {
                if (_sequence.Meets(_candidates.Current))
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _candidates.Reset();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
