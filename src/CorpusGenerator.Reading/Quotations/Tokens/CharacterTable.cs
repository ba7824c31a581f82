namespace CorpusGenerator.Reading;

/// <summary>
/// The traits of characters, each looked up once: a page of 256 characters is filled when one of them is first
/// asked for, since most texts need three or four pages of the 256.
/// </summary>
internal static class CharacterTable
{
    private const int PageLength = 256;
    private static readonly CharacterTraits[]?[] Pages = new CharacterTraits[PageLength][];

    /// <summary>The traits of a character.</summary>
    public static CharacterTraits Of(char character) => (Pages[character >> 8] ?? Fill(character >> 8))[character & 0xFF];

    /// <summary>The kind of token that the character is on its own, or begins.</summary>
    public static TokenKind KindOf(char character) => (TokenKind)(Of(character) & CharacterTraits.Kind);

    /// <summary>Whether the character has any of the traits.</summary>
    public static bool Is(char character, CharacterTraits traits) => (Of(character) & traits) != 0;

    private static CharacterTraits[] Fill(int page)
    {
        CharacterTraits[] traits = new CharacterTraits[PageLength];
        for (int index = 0; index < PageLength; index++)
            traits[index] = TraitsOf((char)((page << 8) | index));
        return Pages[page] = traits;
    }

    private static CharacterTraits TraitsOf(char character) =>
        (CharacterTraits)Characters.KindOf(character)
        | (Characters.IsLetter(character) ? CharacterTraits.Letter : 0)
        | (char.IsDigit(character) ? CharacterTraits.Digit : 0)
        | (char.IsUpper(character) ? CharacterTraits.Capital : 0)
        | (char.IsWhiteSpace(character) ? CharacterTraits.WhiteSpace : 0)
        | (Characters.IsUnspaced(character) ? CharacterTraits.Unspaced : 0);
}
