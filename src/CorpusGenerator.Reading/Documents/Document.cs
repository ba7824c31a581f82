namespace CorpusGenerator.Reading;

/// <summary>A document that has been read: its text, and what each part of the text is.</summary>
/// <param name="Options">What is said of it beside its text.</param>
/// <param name="Identity">Id and translation group.</param>
/// <param name="Text">The whole text with <c>\n</c> newlines and without a byte order mark.</param>
/// <param name="Languages">Its language, and that of each block.</param>
/// <param name="Structure">What each line is.</param>
/// <param name="Quotations">Quotations and speakers.</param>
/// <param name="WordCount">The number of words by Unicode's word boundaries.</param>
/// <param name="Problems">What the author should know.</param>
public sealed record Document(
    DocumentOptions Options,
    DocumentIdentity Identity,
    string Text,
    DocumentLanguages Languages,
    DocumentStructure Structure,
    DocumentQuotations Quotations,
    int WordCount,
    EquatableArray<Problem> Problems);
