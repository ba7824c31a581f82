using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
#if NET
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

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

    /// <summary>The speech quotes of a speaker; none for nobody and for a speaker of another corpus.</summary>
    /// <inheritdoc cref="QuoteSequence.By"/>
    public QuoteSequence By(Speaker speaker) => Every.By(speaker);

    /// <summary>The speech quotes in articles of a language.</summary>
    /// <inheritdoc cref="QuoteSequence.In"/>
    public QuoteSequence In(string language) => Every.In(language);

    /// <summary>The speech quotes in articles taken from a source.</summary>
    /// <inheritdoc cref="QuoteSequence.From"/>
    public QuoteSequence From(string source) => Every.From(source);

    /// <summary>The speech quotes in articles of some days; none when the last is before the first.</summary>
    /// <inheritdoc cref="QuoteSequence.Between"/>
    public QuoteSequence Between(Date first, Date last) => Every.Between(first, last);

    /// <summary>Goes through the speech quotes in order without allocating.</summary>
    public CorpusList<Quote>.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private QuoteSequence Every => new(new ArticleSequence(_data), default);

    private CorpusList<Quote> All => new(_data, new(0, Count));
}
