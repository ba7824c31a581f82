namespace CorpusGenerator.Generation;

/// <summary>Tracking names of the steps, in order: the tests assert what each of them does after each kind of edit.</summary>
internal static class StepNames
{
    /// <summary>What the project's items say of its documents and files of aliases.</summary>
    public const string Items = nameof(Items);

    /// <summary>An additional file that is a document, and what its item says of it.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>The document, read.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>The project's properties.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>All of a document but its text.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>Which documents have one text.</summary>
    public const string SharedTexts = nameof(SharedTexts);

    /// <summary>A file of speakers' aliases, read.</summary>
    public const string AliasFiles = nameof(AliasFiles);

    /// <summary>The aliases of all files, without their places: comments and blank lines change nothing after this.</summary>
    public const string Aliases = nameof(Aliases);

    /// <summary>The documents that are articles, in order.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>The perfect hash over their ids.</summary>
    public const string Ids = nameof(Ids);

    /// <summary>Which articles are translations of one another.</summary>
    public const string Translations = nameof(Translations);

    /// <summary>Who speaks in which article: an edit that changes no name ends here.</summary>
    public const string SpeakersOfArticles = nameof(SpeakersOfArticles);

    /// <summary>The speakers of all articles, merged.</summary>
    public const string Speakers = nameof(Speakers);

    /// <summary>The corpus: what is made of all entries and aliases.</summary>
    public const string Index = nameof(Index);

    /// <summary>The member names of articles, quotes and speakers.</summary>
    public const string Names = nameof(Names);

    /// <summary>Hashes of a document's words, by which documents are compared.</summary>
    public const string Words = nameof(Words);

    /// <summary>Which documents the articles are; an edit of a text leaves it as it is.</summary>
    public const string Order = nameof(Order);

    /// <summary>Which articles are alike.</summary>
    public const string Similarity = nameof(Similarity);

    /// <summary>The texts of each generated file of texts.</summary>
    public const string TextFiles = nameof(TextFiles);

    /// <summary>The texts that are also emitted as constants; nothing unless they are asked for.</summary>
    public const string TextConstants = nameof(TextConstants);
}
