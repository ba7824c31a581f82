namespace CorpusGenerator.Reading;

/// <summary>Writes letters the way the tables are searched: lower case, without what writers leave out at will.</summary>
/// <remarks>
/// Greek loses its accents, since capitals have none; Arabic its vowel signs, its hamza seats and the Persian
/// and Arabic forms of kaf and yeh; Turkish i's become one letter. Invisible marks vanish.
/// </remarks>
internal static class PhraseFolding
{
    /// <summary>Stands for "leave this code unit out".</summary>
    public const char Nothing = '\0';

    private const int TabulatedEnd = 0x0700;

    private static readonly char[] Tabulated = Tabulate();

    /// <summary>The folded form of a code unit.</summary>
    public static char Fold(char c)
    {
        char[] tabulated = Tabulated;
        return c < tabulated.Length ? tabulated[c] : IsUncased(c) ? c : FoldOther(c);
    }

    /// <summary>Whether a text may begin with a folded phrase: told up to the first code unit that folding leaves out.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        for (int at = 0; at < phrase.Length; at++)
        {
            if (at == text.Length)
                return false;

            char c = Fold(text[at]);
            if (c != phrase[at])
                return c < ' ' || (c == ' ' && at > 0 && phrase[at - 1] == ' ');
        }

        return true;
    }

    /// <remarks>Kana to Arabic presentation forms: all that East Asian text is made of but its wide Latin letters.</remarks>
    private static bool IsUncased(char c) => c is > '\u3000' and < '\uFEFF';

    private static char[] Tabulate()
    {
        char[] folded = new char[TabulatedEnd];
        for (int c = 0; c < TabulatedEnd; c++)
            folded[c] = Compute((char)c);

        return folded;
    }

    private static char Compute(char c)
    {
        if (c < '\u0080')
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

        if (c is >= '\u0370' and <= '\u03FF')
            return FoldGreek(c);

        if (c is >= '\u0600' and <= '\u06FF')
            return FoldArabic(c);

        return FoldOther(c);
    }

    private static char FoldOther(char c) => c switch
    {
        'İ' or 'ı' => 'i',
        '’' or '‘' or 'ʼ' or '´' or '׳' => '\'',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        '\u00A0' or '\u202F' or '\u2009' or '\u3000' => ' ',
        >= '\uFF21' and <= '\uFF3A' => (char)(c - 0xFF21 + 'a'),
        >= '\uFF41' and <= '\uFF5A' => (char)(c - 0xFF41 + 'a'),
        >= '\u0591' and <= '\u05C7' when c != '\u05BE' => Nothing,
        >= '\u0E00' and <= '\uD7FF' when !CharacterClass.IsInvisible(c) && c is < '\u1E00' or > '\u1FFF' => c,
        _ => CharacterClass.IsInvisible(c) ? Nothing : char.ToLowerInvariant(c),
    };

    private static char FoldGreek(char c) => char.ToLowerInvariant(c) switch
    {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' or 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        char other => other,
    };

    private static char FoldArabic(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' or 'ې' => 'ي',
        'ک' => 'ك',
        'ة' or 'ۀ' or 'ہ' or 'ھ' or 'ە' => 'ه',
        'ؤ' => 'و',
        '\u0640' or '\u0670' or '\u061C' or (>= '\u064B' and <= '\u065F') => Nothing,
        _ => c,
    };
}
