namespace CorpusGenerator.Reading;

/// <summary>
/// What the tokenizer asks of a character, looked up once for each: its traits, and above them its folded form. A page
/// of 256 characters is filled when one of them is first asked for, since most texts need three or four pages of the 256.
/// </summary>
internal static class CharacterTable
{
    private const int PageLength = 256;
    private const int FoldedShift = 16;
    private static readonly uint[]?[] Pages = new uint[PageLength][];

    /// <summary>The traits of a character, and its folded form.</summary>
    public static uint EntryOf(char character) => (Pages[character >> 8] ?? Fill(character >> 8))[character & 0xFF];

    /// <summary>The folded form in an entry (<see cref="CharacterFolding"/>).</summary>
    public static char FoldedIn(uint entry) => (char)(entry >> FoldedShift);

    /// <summary>The kind of token in an entry: what the character is on its own, or begins.</summary>
    public static TokenKind KindIn(uint entry) => (TokenKind)((CharacterTraits)entry & CharacterTraits.Kind);

    /// <summary>The traits of a character.</summary>
    public static CharacterTraits Of(char character) => (CharacterTraits)EntryOf(character);

    /// <summary>The kind of token that the character is on its own, or begins.</summary>
    public static TokenKind KindOf(char character) => KindIn(EntryOf(character));

    /// <summary>Whether the character has any of the traits.</summary>
    public static bool Is(char character, CharacterTraits traits) => (Of(character) & traits) != 0;

    private static uint[] Fill(int page)
    {
        uint[] entries = new uint[PageLength];
        for (int index = 0; index < PageLength; index++)
        {
            char character = (char)((page << 8) | index);
            entries[index] = (uint)TraitsOf(character) | ((uint)CharacterFolding.FoldUncached(character) << FoldedShift);
        }

        return Pages[page] = entries;
    }

    private static CharacterTraits TraitsOf(char character) =>
        (CharacterTraits)Characters.KindOf(character)
        | (Characters.IsLetter(character) ? CharacterTraits.Letter : 0)
        | (char.IsDigit(character) ? CharacterTraits.Digit : 0)
        | (char.IsUpper(character) ? CharacterTraits.Capital : 0)
        | (char.IsWhiteSpace(character) ? CharacterTraits.WhiteSpace : 0)
        | (Characters.IsUnspaced(character) ? CharacterTraits.Unspaced : 0);
}
