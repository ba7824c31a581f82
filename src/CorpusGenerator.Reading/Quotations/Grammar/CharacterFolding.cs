namespace CorpusGenerator.Reading;

/// <summary>Makes spellings of one word equal: case, typographic apostrophes, Arabic vowel signs and alef forms.</summary>
internal static class CharacterFolding
{
    /// <summary>Stands for a character that does not count.</summary>
    public const char Skipped = '\0';

    /// <summary>The folded character, or <see cref="Skipped"/>.</summary>
    public static char Fold(char character) => CharacterTable.FoldedIn(CharacterTable.EntryOf(character));

    /// <summary>The same worked out, for the table that keeps it.</summary>
    public static char FoldUncached(char character)
    {
        if (character < 0x80)
            return character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
        return character < 0x600 ? FoldAlphabetic(character) : FoldArabic(character);
    }

    private static char FoldAlphabetic(char character) => character switch
    {
        '\u0130' or '\u0131' => 'i',
        '\u0401' or '\u0451' => '\u0435',
        '\u00AD' or '\u0301' => Skipped,
        _ => char.ToLowerInvariant(character),
    };

    private static char FoldArabic(char character) => character switch
    {
        '\u0623' or '\u0625' or '\u0622' or '\u0671' => '\u0627',
        '\u0649' => '\u064A',
        '\u0640' or (>= '\u064B' and <= '\u0652') or '\u200E' or '\u200F' or '\u200B' => Skipped,
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
