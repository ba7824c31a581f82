namespace CorpusGenerator.Reading;

/// <summary>What a word or phrase does around a quotation; a word may be in several classes.</summary>
[Flags]
internal enum WordClasses : uint
{
    None = 0,

    /// <summary>A reporting verb ("said").</summary>
    Cue = 1 << 0,

    /// <summary>A verb that reports only right beside the quotation ("smiled").</summary>
    WeakCue = 1 << 1,

    /// <summary>A phrase that comes before the speaker ("according to").</summary>
    SourceBefore = 1 << 2,

    /// <summary>A phrase that follows the speaker (German "zufolge").</summary>
    SourceAfter = 1 << 3,

    /// <summary>A word that reports only as the first after a quotation (German "so").</summary>
    AfterQuote = 1 << 4,

    /// <summary>A conjunction between the cue and what is said ("that").</summary>
    That = 1 << 5,

    /// <summary>A helping verb that may stand between the speaker and the cue.</summary>
    Auxiliary = 1 << 6,

    /// <summary>An article or another word that opens a noun phrase.</summary>
    Determiner = 1 << 7,

    /// <summary>A preposition: the noun phrase after it is not a subject.</summary>
    Preposition = 1 << 8,

    /// <summary>A preposition that joins a noun phrase to the one before it ("of").</summary>
    Genitive = 1 << 9,

    /// <summary>A word that opens another clause ("when").</summary>
    Conjunction = 1 << 10,

    /// <summary>A word that never is in a noun phrase and may stand anywhere ("also", "Monday").</summary>
    Adverb = 1 << 11,

    /// <summary>A personal or demonstrative pronoun that may be a subject.</summary>
    Pronoun = 1 << 12,
    Masculine = 1 << 13,
    Feminine = 1 << 14,
    Plural = 1 << 15,

    /// <summary>The writer or the one spoken to ("I", "you").</summary>
    FirstPerson = 1 << 16,

    /// <summary>A pronoun that stands for the noun phrase before it ("who").</summary>
    Relative = 1 << 17,

    /// <summary>A noun for a person or body by office or trade ("minister").</summary>
    Role = 1 << 18,

    /// <summary>A form of address before a name ("Mr"): not part of the name.</summary>
    Honorific = 1 << 19,

    /// <summary>A word inside names that may be in lower case ("van").</summary>
    NameParticle = 1 << 20,

    /// <summary>A word that is written with a capital but names nobody.</summary>
    NotName = 1 << 21,

    /// <summary>A noun for a work, an event or an organisation ("film"): what is quoted beside it is its title.</summary>
    WorkNoun = 1 << 22,

    /// <summary>A word that presents a term ("so-called").</summary>
    TermWord = 1 << 23,

    /// <summary>A word whose full stop does not end the sentence ("Mr").</summary>
    Abbreviation = 1 << 24,

    /// <summary>An ending that marks the noun before it as no subject (Turkish "'da").</summary>
    CaseEnding = 1 << 25,

    /// <summary>A particle that closes the subject (Japanese "は").</summary>
    SubjectMarker = 1 << 26,

    /// <summary>A verb that is no cue: it ends a noun phrase.</summary>
    Verb = 1 << 27,

    /// <summary>A form of a reporting verb that takes no subject of its own (Arabic "قائلا").</summary>
    Participle = 1 << 29,

    /// <summary>A noun for words that nobody in particular said ("proverb").</summary>
    Saying = 1 << 30,

    /// <summary>A verb form that marks reported speech by itself (German "sei").</summary>
    Reportive = 1u << 31,

    /// <summary>A given name that tells its bearer's gender.</summary>
    GivenName = 1 << 28,
}
