namespace CorpusGenerator.Reading;

/// <summary>What a UTF-16 code unit counts as in the words by which texts are compared.</summary>
internal static class WordCharacters
{
    /// <summary>Stands for what is between words.</summary>
    public const char Separator = '\0';

    /// <summary>Stands for what counts as not being there.</summary>
    public const char Skipped = '\u0001';

    private const char FirstUnspaced = '\u0E00';
    private const int TabulatedEnd = 0x2000;
    private const int IdeographRun = 2;
    private const int SyllableRun = 4;

    private static readonly char[] Tabulated = Tabulate();

    /// <summary>The folded letter, digit or mark, <see cref="Separator"/> or <see cref="Skipped"/>.</summary>
    public static char Fold(char unit)
    {
        char[] tabulated = Tabulated;
        return unit < tabulated.Length ? tabulated[unit] : Compute(unit);
    }

    /// <summary>Whether a folded character is a letter, digit or mark of a script that parts words by spaces.</summary>
    public static bool IsOfSpacedWord(char folded) =>
        (uint)(folded - Skipped - 1) < FirstUnspaced - Skipped - 1 || (folded > FirstUnspaced && RunLength(folded) == 0);

    /// <summary>How many letters stand for a word in the letter's script; 0 where spaces part words.</summary>
    public static int RunLength(char letter) => letter switch
    {
        < FirstUnspaced => 0,
        <= '\u0EFF' or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') => SyllableRun,
        _ => Characters.IsUnspaced(letter) ? IdeographRun : 0,
    };

    private static char[] Tabulate()
    {
        char[] folded = new char[TabulatedEnd];
        for (int unit = 0; unit < TabulatedEnd; unit++)
            folded[unit] = Compute((char)unit);
        return folded;
    }

    // Halves of pairs are taken for letters, as beyond the Basic Multilingual Plane most of what texts hold is letters.
    private static char Compute(char unit)
    {
        char folded = PhraseFolding.Fold(unit);
        return folded == PhraseFolding.Nothing ? unit == PhraseFolding.Nothing ? Separator : Skipped
            : char.IsSurrogate(unit) || CharacterProperties.IsLetterDigitOrMark(folded) ? folded
            : Separator;
    }
}
