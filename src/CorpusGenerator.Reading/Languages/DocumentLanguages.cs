namespace CorpusGenerator.Reading;

/// <summary>The language of a document and of each of its blocks.</summary>
public sealed record DocumentLanguages
{
    /// <summary>The language that most of the document is in, or that it was declared to be in.</summary>
    public LanguageGuess Main { get; init; }

    /// <summary>A BCP 47 tag for each block, in the order of the blocks; mostly <see cref="Main"/>'s.</summary>
    public EquatableArray<string> Blocks { get; init; }

    /// <summary>
    /// Reads the languages of a document. A block has the main language unless it clearly has another: a short one
    /// takes letters of another script, a longer one a sure guess.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">Its blocks, in text order.</param>
    /// <param name="declared">
    /// The tag that its author gave (front matter, file name), which is then the main language for certain.
    /// </param>
    public static DocumentLanguages Read(string text, EquatableArray<DocumentBlock> blocks, string? declared = null) =>
        Read(text, blocks, declared is null ? LanguageIdentifier.Identify(text.AsSpan()) : new(declared, 1), declared is null);

    /// <summary>The same for a document whose main language has been found or declared before.</summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">Its blocks, in text order.</param>
    /// <param name="main">The main language.</param>
    /// <param name="isGuess">Whether it may turn out to be that of the lesser part.</param>
    /// <remarks>Reads about 16 code units of most blocks, and at most about 600 of one.</remarks>
    public static DocumentLanguages Read(
        string text, EquatableArray<DocumentBlock> blocks, LanguageGuess main, bool isGuess)
    {
        string[] tags = new string[blocks.Count];
        BlockLanguage language = new(main.Tag);
        for (int block = 0; block < tags.Length; block++)
            tags[block] = language.Read(blocks[block].Range.Of(text));
        return new() { Main = isGuess ? Majority(main, blocks, tags) : main, Blocks = new(tags) };
    }

    // The samples of a document in two languages may have fallen on the lesser one.
    private static LanguageGuess Majority(LanguageGuess main, EquatableArray<DocumentBlock> blocks, string[] tags)
    {
        string other = FirstOther(tags, main.Tag);
        int ofMain = 0, ofOther = 0;
        for (int block = 0; block < tags.Length; block++)
        {
            ofMain += tags[block] == main.Tag ? blocks[block].Range.Length : 0;
            ofOther += tags[block] == other ? blocks[block].Range.Length : 0;
        }

        return ofOther > ofMain ? new(other, main.Confidence) : main;
    }

    private static string FirstOther(string[] tags, string main)
    {
        foreach (string tag in tags)
        {
            if (tag != main)
                return tag;
        }

        return main;
    }
}
