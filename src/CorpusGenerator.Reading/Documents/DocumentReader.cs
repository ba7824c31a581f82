namespace CorpusGenerator.Reading;

/// <summary>Reads a document: text to structure, language, quotations and speakers.</summary>
/// <remarks>A pure function of its arguments: the same text and options give an equal document on any machine.</remarks>
public static class DocumentReader
{
    /// <summary>Reads one document; cost is linear in the text.</summary>
    /// <param name="rawText">The decoded text; any newlines, with or without a byte order mark.</param>
    /// <param name="options">What is said of it beside the text.</param>
    /// <param name="defaultLanguage">A BCP 47 tag for documents that name none; empty to find it from the text.</param>
    /// <param name="cancellation">Looked at between the steps.</param>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public static Document Read(
        string rawText, DocumentOptions options, string defaultLanguage, CancellationToken cancellation = default)
    {
        string text = Newlines.Normalize(rawText);
        DocumentIdentity identity = DocumentIdentity.Of(options);
        string? declared = DeclaredLanguage(options, identity, defaultLanguage);
        LanguageGuess likely = declared is null ? LanguageIdentifier.Identify(text.AsSpan()) : new(declared, 1);
        cancellation.ThrowIfCancellationRequested();
        DocumentStructure structure = StructureReader.Read(text, likely.Tag);
        DocumentLanguages languages = DocumentLanguages.Read(text, structure.Blocks, likely, declared is null);
        cancellation.ThrowIfCancellationRequested();
        DocumentQuotations quotations = QuotationReader.Read(text, structure, languages.Main.Tag);
        cancellation.ThrowIfCancellationRequested();
        return new(
            options,
            identity,
            text,
            languages,
            structure,
            quotations,
            WordSegmenter.CountWords(text.AsSpan()),
            TextProblems.In(text).Concat(structure.Problems).ToEquatableArray());
    }

    private static string? DeclaredLanguage(DocumentOptions options, DocumentIdentity identity, string defaultLanguage)
    {
        foreach (string given in new[] { options.Language, identity.LanguageSuffix, defaultLanguage })
        {
            if (LanguageTag.TryParse(given.AsSpan(), out string tag))
            {
                return tag;
            }
        }

        return null;
    }
}
