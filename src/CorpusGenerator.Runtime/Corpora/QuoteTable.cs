using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>The quotes of a corpus; <c>Corpus.Quotes</c> adds a property for each article's.</summary>
/// <remarks>Lists speech; terms and titles that stand in quotation marks are in <see cref="AllKinds"/>.</remarks>
[DebuggerDisplay("Count = {Count}")]
public abstract class QuoteTable : IReadOnlyList<Quote>
{
    private readonly CorpusData _data;

    /// <summary>The quotes of compiled data; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected QuoteTable(CorpusData data)
    {
        _data = data ?? throw new ArgumentNullException(nameof(data));
        Count = data.Tables.Count(TableCount.SpeechQuotes);
    }

    /// <summary>The number of speech quotes; O(1).</summary>
    public int Count { get; }

    /// <summary>Speech, terms and titles, article by article in text order.</summary>
    public CorpusList<Quote> AllKinds =>
        new(_data, new(0, _data.Tables.Count(TableCount.Quotes)), TableSection.QuoteInOrder);

    /// <summary>The speech quote at a position from 0, article by article in text order; O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Quote this[int index] => (uint)index < (uint)Count
        ? _data.Quote(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The quotes of a speaker.</summary>
    public QuoteSequence By(Speaker speaker) => QuoteSequence.Of(speaker.Quotes);

    /// <summary>The quotes in articles of a language.</summary>
    /// <param name="language">A BCP 47 tag; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public QuoteSequence In(string language) => QuoteSequence.Of(All).In(language);

    /// <summary>Goes through the speech quotes in order without allocating.</summary>
    public CorpusList<Quote>.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CorpusList<Quote> All => new(_data, new(0, Count));
}
