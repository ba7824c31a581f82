namespace CorpusGenerator;

/// <summary>The entries of <see cref="TableSection.Counts"/>.</summary>
internal enum TableCount
{
    Articles,
    SpeechQuotes,
    Quotes,
    Speakers,
    Languages,
    TextLiterals,
}
