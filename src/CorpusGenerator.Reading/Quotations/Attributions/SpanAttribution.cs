namespace CorpusGenerator.Reading;

/// <summary>What the words around a span say about its speaker.</summary>
/// <param name="HasCue">Something reports: a verb, a source phrase, or a colon after a noun phrase.</param>
/// <param name="Subject">Who speaks; null when the clause leaves it out.</param>
/// <param name="CueFirst">The first token of the cue; -1 when there is none.</param>
/// <param name="CueLast">The last token of the cue.</param>
internal readonly record struct SpanAttribution(bool HasCue, NounPhrase? Subject, int CueFirst, int CueLast)
{
    /// <summary>The source is no person but a proverb or the like ("the old saying").</summary>
    public bool IsSaying { get; init; }

    /// <summary>Nothing was found.</summary>
    public static SpanAttribution None { get; } = new(false, null, -1, -1);

    /// <summary>What stands written is its text's, and nobody's where no text is named.</summary>
    public static SpanAttribution OfText(NounPhrase? text, int cueFirst, int cueLast) =>
        new(true, text, cueFirst, cueLast) { IsSaying = text is null };
}
