namespace CorpusGenerator.Reading;

/// <summary>Everything the reader knows of a language: its table, read once.</summary>
internal sealed class QuotationGrammar
{
    /// <summary>The words and phrases.</summary>
    public Lexicon Lexicon { get; } = new();

    /// <summary>The quotation marks.</summary>
    public QuotationMarks Marks { get; } = new();

    /// <summary>The reader of this language that waits for a document.</summary>
    public IdlePipeline Idle { get; } = new();

    /// <summary>Clitics before a word (Arabic "و").</summary>
    public List<string> Prefixes { get; } = [];

    /// <summary>Prepositions that name a source where a sentence opens with them and a comma follows (Italian "per").</summary>
    public List<string> OpeningSources { get; } = [];

    /// <summary>Prepositions that name the body which speaks where a plural verb has no subject (Russian "в").</summary>
    public List<string> BodyPrepositions { get; } = [];

    /// <summary>Words that set the subject before the verb in a language whose verb comes first (Arabic "أما").</summary>
    public List<string> OpeningTopics { get; } = [];

    /// <summary>Prepositions before an infinitive that opens a sentence, whose subject follows its verb (Italian "a dirlo è").</summary>
    public List<string> OpeningInfinitives { get; } = [];

    /// <summary>Words between an office and what it is for, where they are none of a genitive (English "for").</summary>
    public List<string> OfficePrepositions { get; } = [];

    /// <summary>Prepositions that name who does what a participle says (Portuguese "pela").</summary>
    public List<string> AgentPrepositions { get; } = [];

    /// <summary>First words of a sentence that says who spoke in the quotation before it (Italian "lo").</summary>
    public List<string> LookingBack { get; } = [];

    /// <summary>Nouns for a paper, which cites and is not cited where a verb of citing has a noun on either side (Russian "сайт").</summary>
    public List<string> Media { get; } = [];

    /// <summary>Prepositions written as part of the noun after them: no name goes on there (Arabic "لل").</summary>
    public List<string> PrepositionPrefixes { get; } = [];

    /// <summary>Words written at another's end that are words of their own (French "-t-il", English "'s").</summary>
    public List<string> Enclitics { get; } = [];

    /// <summary>Words written at another's start that are words of their own (French "l'").</summary>
    public List<string> Elisions { get; } = [];

    /// <summary>Endings of past tenses: after the dash of a dialogue such a word goes on with the story (Polish "ła").</summary>
    public List<string> NarrativeEndings { get; } = [];

    /// <summary>Articles that are written at the end of their noun (Swedish "-n").</summary>
    public List<string> ArticleEndings { get; } = [];

    /// <summary>Endings of gerunds, which say how somebody speaks before the cue of an incision (Russian "ясь").</summary>
    public List<string> GerundEndings { get; } = [];

    /// <summary>Endings by which the verb of a clause is known; none where the table cannot tell (Italian "ava").</summary>
    public List<string> VerbEndings { get; } = [];

    /// <summary>First letters of verbs, of which the table cannot have all (Arabic "ي"); none where they tell nothing.</summary>
    public List<string> VerbBeginnings { get; } = [];

    /// <summary>First letters of nouns with their article, which go before what shows a verb (Arabic "ال").</summary>
    public List<string> NounBeginnings { get; } = [];

    /// <summary>Endings of names made of the father's, which stand for the surname after a given name (Russian "-овна").</summary>
    public List<string> PatronymicEndings { get; } = [];

    /// <summary>Endings of nouns for women, where those of men have others (Polish "-a"); none where they tell nothing.</summary>
    public List<string> FeminineNounEndings { get; } = [];

    /// <summary>Endings of adverbs and of nouns that are no subject, where no article shows a noun (Polish "-ego").</summary>
    public List<string> DependentEndings { get; } = [];

    /// <summary>Surnames of a single character, which show where a name begins in a text without spaces.</summary>
    public HashSet<char> Surnames { get; } = [];

    /// <summary>Surnames that are common words too, or parts of foreign names: they count only behind a noun for a person (Chinese "高").</summary>
    public HashSet<char> OtherSurnames { get; } = [];

    /// <summary>Characters that neighbours put before a surname (Chinese "老").</summary>
    public HashSet<char> NamePrefixes { get; } = [];

    /// <summary>Last characters of nouns for persons (Chinese "员").</summary>
    public HashSet<char> PersonEndings { get; } = [];

    /// <summary>Letters that a predicate can end with, where no space shows the end of a relative clause (Japanese "る").</summary>
    public HashSet<char> PredicateEndings { get; } = [];

    /// <summary>Those of them that a verb right before its noun ends with (Japanese "た").</summary>
    public HashSet<char> AttributiveEndings { get; } = [];

    /// <summary>Particles that close what a sentence is about, other than the subject of a clause inside it (Japanese "は").</summary>
    public HashSet<char> TopicMarkers { get; } = [];

    /// <summary>Characters after a noun that make it a place or a time, where neither space nor case does (Chinese "中").</summary>
    public HashSet<char> LocativeEndings { get; } = [];

    /// <summary>Characters of numerals, where words have no spaces between: no names (Chinese "十").</summary>
    public HashSet<char> Numerals { get; } = [];

    /// <summary>Characters after a numeral that say what is counted (Japanese "回").</summary>
    public HashSet<char> Counters { get; } = [];

    /// <summary>Endings of nouns that another noun follows, on which they depend (Finnish "n").</summary>
    public List<string> GenitiveEndings { get; } = [];

    /// <summary>Endings of nouns for several, of whom a pronoun after them takes one (Turkish "-lerden" in "üreticilerden biri").</summary>
    public List<string> PartitiveEndings { get; } = [];

    /// <summary>Endings of verbs that tell the gender of their subject (Polish "-ła").</summary>
    public EndingTable SubjectGenders { get; } = new();

    /// <summary>What articles and the like tell of the gender or number of their noun (German "die": feminine or plural), by their hash.</summary>
    public Dictionary<ulong, WordClasses> DeterminerGenders { get; } = [];

    /// <summary>Nouns for a body, of whose name what stands beside them is a part ("university"), by their hash.</summary>
    public HashSet<ulong> Bodies { get; } = [];

    /// <summary>Last parts of compounds that are such nouns (German "-ministerium").</summary>
    public EndingTable BodyEndings { get; } = new();

    /// <summary>Nouns for somebody by what everybody knows of them, as for a person already named ("the diplomat"), by their hash.</summary>
    public HashSet<ulong> Epithets { get; } = [];

    /// <summary>Nouns that say again which body was named before ("the company"), by their hash.</summary>
    public HashSet<ulong> BodyEpithets { get; } = [];

    /// <summary>Determiners of somebody new ("a", "another"), by their hash.</summary>
    public HashSet<ulong> IndefiniteDeterminers { get; } = [];

    /// <summary>Pronouns that stand for a body or a text and for no person ("it"), by their hash.</summary>
    public HashSet<ulong> ThingPronouns { get; } = [];

    /// <summary>Pronouns that stand for whoever was named last, subject or not ("the latter"), by their hash.</summary>
    public HashSet<ulong> LatterPronouns { get; } = [];

    /// <summary>Offices that a text often says of whom it names without them ("minister").</summary>
    public HashSet<ulong> LeadingOffices { get; } = [];

    /// <summary>A line may open with a dash in place of marks.</summary>
    public bool DialogueDash { get; set; }

    /// <summary>What is said in marks or after a dash may be broken by a clause that is set off by commas only.</summary>
    public bool CommaIncision { get; set; }

    /// <summary>The clause that breaks what is said after a dash may begin with its subject: "– Ei, Anna Lis sanoo."</summary>
    public bool SubjectFirstIncision { get; set; }

    /// <summary>Words of one noun phrase have one case: a phrase ends where its case does.</summary>
    public bool CasePartsPhrases { get; set; }

    /// <summary>A colon joins an ending to an abbreviation (Finnish "Oy:n").</summary>
    public bool ColonInsideWords { get; set; }

    /// <summary>The verb comes last: the speaker before the quotation, the cue after it.</summary>
    public bool VerbLast { get; set; }

    /// <summary>The verb comes before its subject.</summary>
    public bool VerbFirst { get; set; }

    /// <summary>Names of works and things begin with a capital: what begins small in marks is quoted.</summary>
    public bool TitlesHaveCapitals { get; set; }

    /// <summary>Two nouns are written as one word, of which the last part stands for the whole (Swedish "skolminister", "ministern").</summary>
    public bool CompoundNouns { get; set; }

    /// <summary>Every noun has a capital.</summary>
    public bool NounsHaveCapitals { get; set; }

    /// <summary>Names change their endings.</summary>
    public bool NamesInflect { get; set; }

    /// <summary>The endings by which names of men and women change.</summary>
    public NameCases NameCases { get; } = new();

    /// <summary>No space between words, and no capitals.</summary>
    public bool Unspaced { get; set; }

    /// <summary>A script without capitals.</summary>
    public bool NoCapitals { get; set; }

    /// <summary>Noun phrases have no articles: a bare noun can be a subject.</summary>
    public bool NoArticles { get; set; }

    /// <summary>An apostrophe after a word's last vowel may stand for its accent (Italian "perche'").</summary>
    public bool ApostropheIsAccent { get; set; }

    /// <summary>What an apostrophe cuts off is an ending (Turkish "Ankara'da").</summary>
    public bool ApostropheCutsEnding { get; set; }
}
