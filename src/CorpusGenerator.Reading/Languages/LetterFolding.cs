namespace CorpusGenerator.Reading;

/// <summary>What a character counts as in an n-gram.</summary>
/// <remarks>
/// Letters of the scripts that several languages share are kept, in lower case; all others bound a word. The
/// folding is the library's own, so that every runtime and the tool that counts the n-grams agree on it.
/// </remarks>
internal static class LetterFolding
{
    /// <summary>Stands for the place between two words.</summary>
    public const char Boundary = '_';

    /// <summary>Stands for a character that counts as not being there.</summary>
    public const char Skipped = '\0';

    private const int TabulatedEnd = 0x3100;

    private static readonly char[] Tabulated = Tabulate();

    /// <summary>The folded letter, <see cref="Boundary"/> or <see cref="Skipped"/>.</summary>
    public static char Fold(char character) =>
        character < TabulatedEnd ? Tabulated[character]
        : ScriptTable.Of(character) == Script.Han ? character
        : character == '\uFEFF' ? Skipped
        : Boundary;

    private static char[] Tabulate()
    {
        char[] folded = new char[TabulatedEnd];
        for (int character = 0; character < TabulatedEnd; character++)
            folded[character] = IsSkipped(character) ? Skipped : FoldLetter((char)character);
        return folded;
    }

    private static char FoldLetter(char character) => ScriptTable.Of(character) switch
    {
        Script.Latin or Script.Cyrillic => ToLower(character),
        Script.Arabic => character,
        // Which kana it is tells nothing more than that it is one.
        Script.Kana => character < '\u30A0' ? '\u306E' : '\u30A2',
        _ => Boundary,
    };

    // The two letters on which runtimes differ.
    private static char ToLower(char character) => character switch
    {
        '\u0130' => 'i',
        '\u1E9E' => '\u00DF',
        _ => char.ToLowerInvariant(character),
    };

    // Combining accents, Arabic vowel signs and tatweel, soft hyphen, joiners and directional marks. The
    // zero-width non-joiner is not among them: it parts the words of Persian.
    private static bool IsSkipped(int character) => character
        is (>= 0x0300 and <= 0x036F) or (>= 0x064B and <= 0x065F) or 0x0640 or 0x0670
        or 0x00AD or 0x200B or 0x200D or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069);
}
