using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>Words of an article that are set off as a quotation.</summary>
[DebuggerDisplay("{Speaker.Name,nq}: {Text.ToString(),nq}")]
public readonly partial record struct Quote : ICorpusEntry<Quote>
{
    private readonly CorpusData? _data;
    private readonly int _index;

    internal Quote(CorpusData data, int index)
    {
        _data = data;
        _index = index;
    }

    /// <summary>The quoted words without the marks around them.</summary>
    public Passage Text => Passage(TableSection.QuoteStart, TableSection.QuoteLength);

    /// <summary>Speech, term or title.</summary>
    public QuoteKind Kind => (QuoteKind)Column(TableSection.QuoteKind);

    /// <summary>Whose words they are; <see cref="CorpusGenerator.Speaker.IsNone"/> when nobody was found.</summary>
    public Speaker Speaker => Column(TableSection.QuoteSpeaker) is var row and > 0 ? new(_data!, row - 1) : default;

    /// <summary>The words that name the speaker, as written beside the quote; empty when there are none.</summary>
    public Passage Attribution => Passage(TableSection.QuoteAttributionStart, TableSection.QuoteAttributionLength);

    /// <summary>How the speaker was found, to filter by trust.</summary>
    public AttributionKind AttributionKind => (AttributionKind)Column(TableSection.QuoteAttributionKind);

    /// <summary>The reporting verb or phrase, as written; empty when there is none.</summary>
    public Passage Cue => Passage(TableSection.QuoteCueStart, TableSection.QuoteCueLength);

    /// <summary>The article the quote is in.</summary>
    public Article Article => _data is null ? default : new(_data, Column(TableSection.QuoteArticle));

    /// <summary>All parts of the utterance that this quote is a part of, itself among them, in text order.</summary>
    public CorpusList<Quote> Group => _data is null
        ? default
        : Column(TableSection.QuoteGroup) is var row and > 0
            ? new(_data, _data.Tables.Range(TableSection.GroupFirst, row - 1), TableSection.GroupQuote)
            : new(_data, new(_index, 1));

    /// <summary>
    /// All quotes of the corpus with the same words (marks and white space aside), itself among them; empty when
    /// there is no other.
    /// </summary>
    public CorpusList<Quote> SameAs => Column(TableSection.QuoteSame) is var row and > 0
        ? new(_data!, _data!.Tables.Range(TableSection.SameFirst, row - 1), TableSection.SameQuote)
        : default;

    /// <summary>The quoted words as a new string.</summary>
    public override string ToString() => Text.ToString();

    Quote ICorpusEntry<Quote>.At(CorpusData data, int index) => new(data, index);

    private int Column(TableSection section) => _data is null ? 0 : _data.Tables[section][_index];

    private Passage Passage(TableSection start, TableSection length) => Column(length) is var count and > 0
        ? new(_data!, Column(TableSection.QuoteArticle), Column(start), count)
        : default;
}
