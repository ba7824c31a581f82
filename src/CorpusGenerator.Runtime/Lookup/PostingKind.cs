namespace CorpusGenerator;

/// <summary>What the articles of a posting list have in common.</summary>
internal enum PostingKind
{
    /// <summary>The language; rows as in <see cref="TableSection.LanguageTag"/>.</summary>
    Language,

    /// <summary>A speaker who is quoted; rows as in <c>Corpus.Speakers</c>.</summary>
    Speaker,

    /// <summary>The text of which they are translations; rows as in <see cref="TableSection.ArticleTranslations"/>.</summary>
    Translation,

    /// <summary>The source; rows as in <see cref="TableSection.SourceName"/>.</summary>
    Source,

    /// <summary>A hashtag; rows as in <see cref="TableSection.HashtagName"/>.</summary>
    Hashtag,

    /// <summary>The day; rows as in <see cref="TableSection.Day"/>.</summary>
    Day,
}
