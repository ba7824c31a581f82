namespace CorpusGenerator.Reading;

/// <summary>The names of a table's sections.</summary>
internal static class GrammarSections
{
    /// <summary>What the words of a section do.</summary>
    /// <exception cref="FormatException">There is no such section.</exception>
    public static WordClasses ClassesOf(string section) => section switch
    {
        "cue verbs" => WordClasses.Cue,
        "weak cue verbs" => WordClasses.WeakCue,
        "cue participles" => WordClasses.Cue | WordClasses.Participle,
        "source phrases" => WordClasses.SourceBefore,
        "source pronouns" => WordClasses.SourceBefore | WordClasses.Pronoun,
        "source phrases after" => WordClasses.SourceAfter,
        "after a quotation" => WordClasses.AfterQuote,
        "that" => WordClasses.That,
        "reportive forms" => WordClasses.Auxiliary | WordClasses.Reportive,
        "auxiliaries" => WordClasses.Auxiliary,
        "determiners" or "indefinite determiners" => WordClasses.Determiner,
        "object determiners" => WordClasses.Determiner | WordClasses.CaseEnding,
        "prepositions" => WordClasses.Preposition,
        "genitive prepositions" => WordClasses.Genitive,
        "conjunctions" => WordClasses.Conjunction,
        "adverbs" => WordClasses.Adverb,
        "masculine pronouns" => WordClasses.Pronoun | WordClasses.Masculine,
        "feminine pronouns" => WordClasses.Pronoun | WordClasses.Feminine,
        "plural pronouns" => WordClasses.Pronoun | WordClasses.Plural,
        "other pronouns" or "thing pronouns" or "latter pronouns" => WordClasses.Pronoun,
        "first person pronouns" => WordClasses.Pronoun | WordClasses.FirstPerson,
        "relative pronouns" => WordClasses.Relative,
        "roles" or "bodies" or "leading offices" => WordClasses.Role,
        "masculine roles" => WordClasses.Role | WordClasses.Masculine,
        "feminine roles" => WordClasses.Role | WordClasses.Feminine,
        "epithets" or "body epithets" => WordClasses.Role,
        "masculine epithets" => WordClasses.Role | WordClasses.Masculine,
        "feminine epithets" => WordClasses.Role | WordClasses.Feminine,
        "honorifics" => WordClasses.Honorific,
        "masculine honorifics" => WordClasses.Honorific | WordClasses.Masculine,
        "feminine honorifics" => WordClasses.Honorific | WordClasses.Feminine,
        "name particles" => WordClasses.NameParticle,
        "masculine names" => WordClasses.GivenName | WordClasses.Masculine,
        "feminine names" => WordClasses.GivenName | WordClasses.Feminine,
        "not names" => WordClasses.NotName,
        "work nouns" => WordClasses.WorkNoun,
        "source particles" => WordClasses.Preposition | WordClasses.CaseEnding,
        "nouns of speech" => WordClasses.Reportive,
        "sayings" => WordClasses.Saying,
        "term words" => WordClasses.TermWord,
        "thoughts" => WordClasses.TermWord | WordClasses.Verb,
        "abbreviations" => WordClasses.Abbreviation,
        "case endings" => WordClasses.CaseEnding,
        "things" => WordClasses.NotName | WordClasses.CaseEnding,
        "subject markers" => WordClasses.SubjectMarker,
        "verbs" => WordClasses.Verb,
        _ => throw new FormatException($"A quotation table has no section '{section}'."),
    };

    /// <summary>What a word with an ending of the section does; null for a section of words.</summary>
    public static WordClasses? ClassesOfEndings(string section) => section switch
    {
        "role endings" or "body endings" => WordClasses.Role,
        "oblique endings" => WordClasses.CaseEnding,
        "not name endings" => WordClasses.NotName,
        "unlisted verb endings" => WordClasses.Verb,
        "unlisted noun endings" => WordClasses.None,
        _ => null,
    };

    /// <summary>The gender or number that a verb with an ending of the section tells of its subject; null for another section.</summary>
    public static WordClasses? GenderOfVerbEndings(string section) => section switch
    {
        "masculine verb endings" => WordClasses.Masculine,
        "feminine verb endings" => WordClasses.Feminine,
        "plural verb endings" => WordClasses.Plural,
        _ => null,
    };

    /// <summary>What a determiner of the section tells of its noun; null for another section.</summary>
    public static WordClasses? GenderOfDeterminers(string section) => section switch
    {
        "masculine determiners" => WordClasses.Masculine,
        "feminine determiners" => WordClasses.Feminine,
        "plural determiners" => WordClasses.Plural,
        _ => null,
    };

    /// <summary>The set, of words by their hash, that a section fills besides; null for most.</summary>
    public static HashSet<ulong>? WordsOf(QuotationGrammar grammar, string section) => section switch
    {
        "epithets" or "masculine epithets" or "feminine epithets" => grammar.Epithets,
        "body epithets" => grammar.BodyEpithets,
        "indefinite determiners" => grammar.IndefiniteDeterminers,
        "thing pronouns" => grammar.ThingPronouns,
        "latter pronouns" => grammar.LatterPronouns,
        "leading offices" => grammar.LeadingOffices,
        "bodies" => grammar.Bodies,
        _ => null,
    };

    /// <summary>The table that a section of endings fills besides; null for most.</summary>
    public static EndingTable? EndingsOf(QuotationGrammar grammar, string section) => section == "body endings" ? grammar.BodyEndings : null;

    /// <summary>The list that a section of word parts fills; null for a section of words.</summary>
    public static List<string>? ListOf(QuotationGrammar grammar, string section) => section switch
    {
        "prefixes" => grammar.Prefixes,
        "opening sources" => grammar.OpeningSources,
        "genitive endings" => grammar.GenitiveEndings,
        "partitive endings" => grammar.PartitiveEndings,
        "body prepositions" => grammar.BodyPrepositions,
        "opening topics" => grammar.OpeningTopics,
        "opening infinitives" => grammar.OpeningInfinitives,
        "office prepositions" => grammar.OfficePrepositions,
        "agent prepositions" => grammar.AgentPrepositions,
        "looking back" => grammar.LookingBack,
        "media" => grammar.Media,
        "preposition prefixes" => grammar.PrepositionPrefixes,
        "enclitics" => grammar.Enclitics,
        "elisions" => grammar.Elisions,
        "narrative endings" => grammar.NarrativeEndings,
        "article endings" => grammar.ArticleEndings,
        "gerund endings" => grammar.GerundEndings,
        "verb endings" => grammar.VerbEndings,
        "dependent endings" => grammar.DependentEndings,
        "patronymic endings" => grammar.PatronymicEndings,
        "unlisted verb beginnings" => grammar.VerbBeginnings,
        "unlisted noun beginnings" => grammar.NounBeginnings,
        "feminine noun endings" => grammar.FeminineNounEndings,
        _ => grammar.NameCases.ListOf(section),
    };

    /// <summary>The set that a section of single characters fills; null for a section of words.</summary>
    public static HashSet<char>? CharactersOf(QuotationGrammar grammar, string section) => section switch
    {
        "surnames" => grammar.Surnames,
        "other surnames" => grammar.OtherSurnames,
        "name prefixes" => grammar.NamePrefixes,
        "person endings" => grammar.PersonEndings,
        "predicate endings" => grammar.PredicateEndings,
        "attributive endings" => grammar.AttributiveEndings,
        "topic markers" => grammar.TopicMarkers,
        "locative endings" => grammar.LocativeEndings,
        "numerals" => grammar.Numerals,
        "counters" => grammar.Counters,
        _ => null,
    };
}
