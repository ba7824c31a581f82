namespace CorpusGenerator.Reading;

/// <summary>What the corpus needs to know of a document: all but its text.</summary>
/// <remarks>An edit that moves nothing leaves the entry equal, and with it everything that is made of entries.</remarks>
/// <param name="Options">What is said of the document beside its text.</param>
/// <param name="Identity">Id and translation group.</param>
/// <param name="Languages">Its language, and that of each block.</param>
/// <param name="Structure">What each line is.</param>
/// <param name="Quotes">Its quotations in text order.</param>
/// <param name="Speakers">Who speaks in them.</param>
/// <param name="Descriptions">Forms of speakers that describe and do not name them, in ordinal order.</param>
/// <param name="WordCount">The number of words.</param>
/// <param name="Length">The length of the text in UTF-16 code units.</param>
/// <param name="Title">The title given or found; empty without one.</param>
/// <param name="Excerpt">The beginning of the first paragraph.</param>
/// <param name="Source">The name alone of whom the document was taken from; empty without one.</param>
/// <param name="Hashtags">Its hashtags in text order, without their marks.</param>
public sealed record DocumentEntry(
    DocumentOptions Options,
    DocumentIdentity Identity,
    DocumentLanguages Languages,
    DocumentStructure Structure,
    EquatableArray<QuoteEntry> Quotes,
    EquatableArray<DocumentSpeaker> Speakers,
    EquatableArray<string> Descriptions,
    int WordCount,
    int Length,
    string Title,
    string Excerpt,
    string Source,
    EquatableArray<string> Hashtags)
{
    /// <summary>The main language and how certain it is.</summary>
    public LanguageGuess Language => Languages.Main;

    private const int ExcerptLength = 160;

    private Derived<DocumentEntry, ArticleSpeakers> _speakersAlone;
    private Derived<DocumentEntry, DocumentRows> _rows;

    /// <summary>Its speakers and no more.</summary>
    internal ArticleSpeakers SpeakersAlone => _speakersAlone.Get(this, ArticleSpeakers.Of);

    /// <summary>What the tables say of it.</summary>
    internal DocumentRows Rows => _rows.Get(this, DocumentRows.Of);

    /// <summary>Takes from a document what the corpus needs.</summary>
    public static DocumentEntry Of(Document document)
    {
        string text = document.Text;
        return new(
            document.Options,
            document.Identity,
            Rounded(document.Languages),
            document.Structure,
            QuotesOf(document),
            document.Quotations.Speakers,
            SpeakerDescriptions.In(document),
            document.WordCount,
            text.Length,
            document.Options.Title.Length > 0 ? document.Options.Title : document.Structure.Title.StringOf(text),
            Excerpts.Of(text, OpeningOf(document), ExcerptLength),
            document.Structure.Source.StringOf(text),
            document.Structure.Hashtags.Select(hashtag => text.Substring(hashtag.Start + 1, hashtag.Length - 1))
                .ToEquatableArray());
    }

    /// <summary>Certainty in hundredths: the last digits would change with every letter that is typed.</summary>
    private static DocumentLanguages Rounded(DocumentLanguages languages) => languages with
    {
        Main = languages.Main with { Confidence = Math.Floor(languages.Main.Confidence * 100) / 100 },
    };

    private static EquatableArray<QuoteEntry> QuotesOf(Document document)
    {
        QuoteEntry[] entries = new QuoteEntry[document.Quotations.Quotations.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            Quotation quotation = document.Quotations.Quotations[i];
            entries[i] = new(
                quotation,
                Excerpts.Of(document.Text, quotation.Range, ExcerptLength),
                StableHash.OfWords(quotation.Range.Of(document.Text)));
        }

        return new(entries);
    }

    private static TextRange OpeningOf(Document document)
    {
        foreach (DocumentBlock block in document.Structure.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
            {
                return block.Range;
            }
        }

        return document.Structure.Blocks.Count > 0 ? document.Structure.Blocks[0].Range : default;
    }
}
