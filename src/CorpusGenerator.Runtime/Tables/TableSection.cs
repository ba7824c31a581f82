namespace CorpusGenerator;

/// <summary>The columns of the compiled tables, in the order in which they are stored.</summary>
/// <remarks>
/// A "first" column has one entry more than there are rows: row <c>i</c> owns the entries from
/// <c>first[i]</c> up to <c>first[i + 1]</c> of the columns it is about.
/// </remarks>
internal enum TableSection
{
    /// <summary>Where each string of the string pool begins, in UTF-16 code units, and at last where the pool ends.</summary>
    StringStart,

    /// <summary>Counts that no column gives: see <see cref="TableCount"/>.</summary>
    Counts,

    /// <summary>The text literal that holds an article's text.</summary>
    ArticleLiteral,

    /// <summary>Where in that literal the text begins.</summary>
    ArticleStart,

    /// <summary>The text's length in UTF-16 code units.</summary>
    ArticleLength,

    /// <summary>The pool string of an article's path without its extension: mostly the id.</summary>
    ArticlePath,

    /// <summary>The pool string of the path's extension, with its dot.</summary>
    ArticleExtension,

    /// <summary>The row of <see cref="LanguageTag"/>.</summary>
    ArticleLanguage,

    /// <summary>Confidence in the language, in thousandths.</summary>
    ArticleConfidence,

    /// <summary>The number of words.</summary>
    ArticleWords,

    /// <summary>Day of the Gregorian calendar from 0001-01-01 as 1; 0 when there is none.</summary>
    ArticleDay,

    /// <summary>The number of the <see cref="PostingKind.Translation"/> list.</summary>
    ArticleTranslations,

    /// <summary>The pool string of a title that was given beside the text, plus 1; 0 when it is in the text.</summary>
    ArticleGivenTitle,

    /// <summary>First single passage of each article; only those that it has are stored.</summary>
    PassageFirst,

    /// <summary>The <see cref="ArticlePassage"/>.</summary>
    PassageKind,

    /// <summary>Start in the article.</summary>
    PassageStart,

    /// <summary>Length in UTF-16 code units.</summary>
    PassageLength,

    /// <summary>First block of each article.</summary>
    BlockFirst,

    /// <summary>The <see cref="CorpusGenerator.BlockKind"/>.</summary>
    BlockKind,

    /// <summary>Start in the article.</summary>
    BlockStart,

    /// <summary>Length in UTF-16 code units.</summary>
    BlockLength,

    /// <summary>The blocks in another language than their article, ascending.</summary>
    ForeignBlock,

    /// <summary>The pool string of such a block's language tag.</summary>
    ForeignBlockTag,

    /// <summary>First entry of <see cref="Paragraph"/> of each article.</summary>
    ParagraphFirst,

    /// <summary>The block that is a paragraph, counted from the first block of its article.</summary>
    Paragraph,

    /// <summary>First entry of <see cref="Body"/> of each article.</summary>
    BodyFirst,

    /// <summary>The block that a reader would read, counted from the first block of its article.</summary>
    Body,

    /// <summary>First entry of <see cref="HashtagStart"/> of each article.</summary>
    HashtagFirst,

    /// <summary>Start in the article.</summary>
    HashtagStart,

    /// <summary>Length in UTF-16 code units.</summary>
    HashtagLength,

    /// <summary>First speech quote of each article; quotes are stored speech first, then the rest.</summary>
    SpeechFirst,

    /// <summary>First entry of <see cref="QuoteInOrder"/> of each article.</summary>
    QuoteFirst,

    /// <summary>Quotes of all kinds in text order.</summary>
    QuoteInOrder,

    /// <summary>The article a quote is in.</summary>
    QuoteArticle,

    /// <summary>The <see cref="CorpusGenerator.QuoteKind"/>.</summary>
    QuoteKind,

    /// <summary>Start in the article.</summary>
    QuoteStart,

    /// <summary>Length in UTF-16 code units.</summary>
    QuoteLength,

    /// <summary>The speaker's row plus 1; 0 when there is none.</summary>
    QuoteSpeaker,

    /// <summary>The <see cref="CorpusGenerator.AttributionKind"/>.</summary>
    QuoteAttributionKind,

    /// <summary>Start of the attribution.</summary>
    QuoteAttributionStart,

    /// <summary>Length of the attribution.</summary>
    QuoteAttributionLength,

    /// <summary>Start of the cue.</summary>
    QuoteCueStart,

    /// <summary>Length of the cue.</summary>
    QuoteCueLength,

    /// <summary>The row of <see cref="GroupFirst"/> plus 1; 0 when the quote is an utterance by itself.</summary>
    QuoteGroup,

    /// <summary>The row of <see cref="SameFirst"/> plus 1; 0 when no other quote has the same words.</summary>
    QuoteSame,

    /// <summary>First entry of <see cref="GroupQuote"/> of each group.</summary>
    GroupFirst,

    /// <summary>The quotes of a group in text order.</summary>
    GroupQuote,

    /// <summary>First entry of <see cref="SameQuote"/> of each set of quotes with the same words.</summary>
    SameFirst,

    /// <summary>The quotes of such a set.</summary>
    SameQuote,

    /// <summary>First pool string of a speaker's names.</summary>
    SpeakerNameFirst,

    /// <summary>The pool string of a name.</summary>
    SpeakerName,

    /// <summary>First entry of <see cref="SpeakerQuote"/> of each speaker.</summary>
    SpeakerQuoteFirst,

    /// <summary>The speech quotes of a speaker.</summary>
    SpeakerQuote,

    /// <summary>The pool string of a language tag.</summary>
    LanguageTag,

    /// <summary>1 for a language that is written from right to left, else 0.</summary>
    LanguageIsRightToLeft,

    /// <summary>The pool string of a source's name, by <see cref="FoldedOrder"/>; spellings in other case have one.</summary>
    SourceName,

    /// <summary>The pool string of a hashtag without its mark, by <see cref="FoldedOrder"/>; as for sources.</summary>
    HashtagName,

    /// <summary>The days that articles have, numbered as in <see cref="ArticleDay"/>, ascending.</summary>
    Day,

    /// <summary>First row of <see cref="PostingFirst"/> of each <see cref="PostingKind"/>.</summary>
    PostingKindFirst,

    /// <summary>First entry of <see cref="Posting"/> of each posting list.</summary>
    PostingFirst,

    /// <summary>The articles of a posting list, ascending.</summary>
    Posting,
}
