namespace CorpusGenerator;

/// <summary>
/// What the sentence rules have to know of a language. Words are given without the last full stop, with the case that
/// they have within a sentence, and without spaces (<c>z.B</c> stands for <c>z. B.</c> too). Single capitals are
/// initials anyway and need not be listed, nor need abbreviations that only lowercase words follow.
/// </summary>
internal sealed class SentenceTailoring
{
    /// <summary>Abbreviations that no sentence ends with: before names (<c>Mr</c>, <c>Gen</c>), or such as
    /// <c>e.g</c>.</summary>
    internal WordSet NonFinal { get; init; } = WordSet.Empty;

    /// <summary>Abbreviations before a number, that are words or ends of sentences elsewhere (<c>No</c>,
    /// <c>p</c>).</summary>
    internal WordSet BeforeNumbers { get; init; } = WordSet.Empty;

    /// <summary>Abbreviations that a sentence may end with (<c>Inc</c>): it does where one of <see cref="Starters"/>
    /// follows.</summary>
    internal WordSet MaybeFinal { get; init; } = WordSet.Empty;

    /// <summary>Words that are written with a capital only at the start of a sentence, and often stand there: articles,
    /// pronouns, prepositions, conjunctions, adverbs.</summary>
    internal WordSet Starters { get; init; } = WordSet.Empty;

    /// <summary>Words of one capital that end sentences, and so are no initials (<c>I</c>).</summary>
    internal WordSet FinalLetters { get; init; } = WordSet.Empty;

    /// <summary>Whether a number with a full stop is an ordinal before a capital too (<c>3. Oktober</c>): where nouns
    /// have capitals. Before lowercase words UAX 29 reads it so in every language.</summary>
    internal bool OrdinalsBeforeCapitals { get; init; }

    /// <summary>A question mark that Unicode gives another property; U+0000 for none.</summary>
    internal char QuestionMark { get; init; }

    /// <summary>Whether a full stop may end a sentence.</summary>
    internal bool FullStopsEndSentences { get; init; } = true;
}
