namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>A quotation of a marked text.</summary>
/// <param name="Start">Its first UTF-16 code unit in the text.</param>
/// <param name="End">The one after its last.</param>
/// <param name="IsSpeech">Somebody's words, not a title or a term.</param>
/// <param name="Speakers">The speaker's names that are right; empty where the text does not say.</param>
public sealed record MarkedQuote(int Start, int End, bool IsSpeech, string[] Speakers);
