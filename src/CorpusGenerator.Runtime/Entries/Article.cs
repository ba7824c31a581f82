using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>A document of the corpus.</summary>
/// <remarks>A handle of two words over the compiled tables; <c>default</c> is empty. Equal when it is the same article.</remarks>
[DebuggerDisplay("{Id,nq}: {DisplayName.ToString(),nq}")]
public readonly partial record struct Article : ICorpusEntry<Article>
{
    private readonly CorpusData? _data;

    internal Article(CorpusData data, int index)
    {
        _data = data;
        Index = index;
    }

    /// <summary>The position in <c>Corpus.Articles</c>, from 0, by ordinal order of the ids.</summary>
    public int Index { get; }

    /// <summary>The id: the document's path in the corpus folder without its extension, or the one given for it.</summary>
    public string Id => _data is null ? "" : _data.String(Index);

    /// <summary>The document's path in the corpus folder, with <c>/</c> between folders.</summary>
    public string SourcePath => _data is null ? "" : _data.Path(Index);

    /// <summary>The whole document with <c>\n</c> newlines; nothing of it is left out.</summary>
    public Passage Text => _data is null ? default : new(_data, Index, 0, _data.Tables[TableSection.ArticleLength][Index]);

    /// <summary>The title, without hashtags; empty when the document has none.</summary>
    public Passage Title => _data is not null && _data.Tables[TableSection.ArticleGivenTitle][Index] is var given and > 0
        ? CorpusGenerator.Passage.Given(_data, Index, _data.Tables.Range(TableSection.StringStart, given - 1))
        : Passage(ArticlePassage.Title);

    /// <summary>The title, or the first words of a document without one.</summary>
    public Passage DisplayName => Title is { IsEmpty: false } title ? title : FirstWords.Of(this);

    /// <summary>The author's name alone; empty when there is none.</summary>
    public Passage Byline => Passage(ArticlePassage.Byline);

    /// <summary>The name alone of whom the document was taken from (<c>Xinhua</c>); empty when there is none.</summary>
    public Passage Source => Passage(ArticlePassage.Source);

    /// <summary>Where and when the document was filed, and by which agency.</summary>
    public Dateline Dateline => _data is null ? default : new(_data, Index);

    /// <summary>The language as a BCP 47 tag; <c>und</c> when it is not known.</summary>
    public string Language => _data is null
        ? "und"
        : _data.String(_data.Tables[TableSection.LanguageTag][_data.Tables[TableSection.ArticleLanguage][Index]]);

    /// <summary>How certain the language is: 1 when it was given, else 0 (a guess) to 1.</summary>
    public double LanguageConfidence => _data is null ? 0 : _data.Tables[TableSection.ArticleConfidence][Index] / 1000.0;

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => _data is not null
        && _data.Tables[TableSection.LanguageIsRightToLeft][_data.Tables[TableSection.ArticleLanguage][Index]] != 0;

    /// <summary>The number of words: runs between word boundaries (UAX 29) that hold a letter or a number.</summary>
    public int WordCount => _data is null ? 0 : _data.Tables[TableSection.ArticleWords][Index];

    internal CorpusData? Data => _data;

    /// <summary>The article's id.</summary>
    public override string ToString() => Id;

    Article ICorpusEntry<Article>.At(CorpusData data, int index) => new(data, index);

    private Passage Passage(ArticlePassage kind) => _data is null ? default : _data.Passage(kind, Index);
}
