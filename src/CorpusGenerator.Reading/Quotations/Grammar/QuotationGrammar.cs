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

    /// <summary>Prepositions written as part of the noun after them: no name goes on there (Arabic "لل").</summary>
    public List<string> PrepositionPrefixes { get; } = [];

    /// <summary>Words written at another's end that are words of their own (French "-t-il", English "'s").</summary>
    public List<string> Enclitics { get; } = [];

    /// <summary>Words written at another's start that are words of their own (French "l'").</summary>
    public List<string> Elisions { get; } = [];

    /// <summary>Endings of past tenses: after the dash of a dialogue such a word goes on with the story (Polish "ła").</summary>
    public List<string> NarrativeEndings { get; } = [];

    /// <summary>Endings by which the verb of a clause is known; none where the table cannot tell (Italian "ava").</summary>
    public List<string> VerbEndings { get; } = [];

    /// <summary>Endings of nouns for women, where those of men have others (Polish "-a"); none where they tell nothing.</summary>
    public List<string> FeminineNounEndings { get; } = [];

    /// <summary>Surnames of a single character, which show where a name begins in a text without spaces.</summary>
    public HashSet<char> Surnames { get; } = [];

    /// <summary>Endings of verbs that tell the gender of their subject (Polish "-ła").</summary>
    public EndingTable SubjectGenders { get; } = new();

    /// <summary>Articles and the like that tell the gender or number of their noun (German "die": feminine or plural).</summary>
    public List<KeyValuePair<string, WordClasses>> DeterminerGenders { get; } = [];

    /// <summary>A line may open with a dash in place of marks.</summary>
    public bool DialogueDash { get; set; }

    /// <summary>What is said in marks or after a dash may be broken by a clause that is set off by commas only.</summary>
    public bool CommaIncision { get; set; }

    /// <summary>The verb comes last: the speaker before the quotation, the cue after it.</summary>
    public bool VerbLast { get; set; }

    /// <summary>The verb comes before its subject.</summary>
    public bool VerbFirst { get; set; }

    /// <summary>Names of works and things begin with a capital: what begins small in marks is quoted.</summary>
    public bool TitlesHaveCapitals { get; set; }

    /// <summary>Every noun has a capital.</summary>
    public bool NounsHaveCapitals { get; set; }

    /// <summary>Names change their endings.</summary>
    public bool NamesInflect { get; set; }

    /// <summary>No space between words, and no capitals.</summary>
    public bool Unspaced { get; set; }

    /// <summary>A script without capitals.</summary>
    public bool NoCapitals { get; set; }

    /// <summary>Noun phrases have no articles: a bare noun can be a subject.</summary>
    public bool NoArticles { get; set; }

    /// <summary>What an apostrophe cuts off is an ending (Turkish "Ankara'da").</summary>
    public bool ApostropheCutsEnding { get; set; }
}
