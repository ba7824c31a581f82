using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>Somebody who is quoted in the corpus.</summary>
[DebuggerDisplay("{Name,nq}")]
public readonly record struct Speaker : ICorpusEntry<Speaker>
{
    private readonly CorpusData? _data;

    internal Speaker(CorpusData data, int index)
    {
        _data = data;
        Index = index;
    }

    /// <summary>The position in <c>Corpus.Speakers</c>, from 0, by ordinal order of the names.</summary>
    public int Index { get; }

    /// <summary>Whether this is nobody: the speaker of a quote for which none was found.</summary>
    public bool IsNone => _data is null;

    /// <summary>The fullest form of the name; empty for nobody.</summary>
    public string Name => _data is null ? "" : Names[0];

    /// <summary>All forms of the name that the corpus has, <see cref="Name"/> first.</summary>
    public NameList Names => _data is null
        ? default
        : new(_data, _data.Tables.Range(TableSection.SpeakerNameFirst, Index));

    /// <summary>The speaker's words, by order of articles.</summary>
    public CorpusList<Quote> Quotes => _data is null
        ? default
        : new(_data, _data.Tables.Range(TableSection.SpeakerQuoteFirst, Index), TableSection.SpeakerQuote);

    /// <summary>The articles the speaker is quoted in.</summary>
    public CorpusList<Article> Articles => _data is null
        ? default
        : new(_data, _data.Tables.Postings(PostingKind.Speaker, Index), TableSection.Posting);

    internal CorpusData? Data => _data;

    /// <summary>The speaker's name.</summary>
    public override string ToString() => Name;

    Speaker ICorpusEntry<Speaker>.At(CorpusData data, int index) => new(data, index);
}
