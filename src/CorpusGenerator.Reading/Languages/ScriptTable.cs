namespace CorpusGenerator.Reading;

/// <summary>Which script a letter belongs to.</summary>
/// <remarks>
/// Ranges after Unicode's Scripts.txt, widened to whole blocks where a block holds letters of one script only.
/// Letters outside the Basic Multilingual Plane count as none: no language is told by them alone.
/// </remarks>
internal static class ScriptTable
{
    /// <summary>The number of scripts, <see cref="Script.None"/> included.</summary>
    public const int Count = (int)Script.Han + 1;

    private const int TabulatedEnd = 0x3200;

    private static readonly (int First, int Last, Script Script)[] Ranges =
    [
        (0x0041, 0x005A, Script.Latin), (0x0061, 0x007A, Script.Latin), (0x00C0, 0x00D6, Script.Latin),
        (0x00D8, 0x00F6, Script.Latin), (0x00F8, 0x024F, Script.Latin), (0x1E00, 0x1EFF, Script.Latin),
        (0x0370, 0x03FF, Script.Greek), (0x1F00, 0x1FFF, Script.Greek),
        (0x0400, 0x052F, Script.Cyrillic), (0x1C80, 0x1C8F, Script.Cyrillic),
        (0x0531, 0x0587, Script.Armenian),
        (0x05D0, 0x05F2, Script.Hebrew),
        (0x0620, 0x063F, Script.Arabic), (0x0641, 0x064A, Script.Arabic), (0x066E, 0x066F, Script.Arabic),
        (0x0671, 0x06D3, Script.Arabic), (0x06EE, 0x06EF, Script.Arabic), (0x06FA, 0x06FF, Script.Arabic),
        (0x0750, 0x077F, Script.Arabic),
        (0x0900, 0x0963, Script.Devanagari), (0x0971, 0x097F, Script.Devanagari),
        (0x0980, 0x09FF, Script.Bengali),
        (0x0A01, 0x0A75, Script.Gurmukhi),
        (0x0A81, 0x0AFF, Script.Gujarati),
        (0x0B82, 0x0BD7, Script.Tamil),
        (0x0C00, 0x0C63, Script.Telugu),
        (0x0C80, 0x0CF3, Script.Kannada),
        (0x0D00, 0x0D63, Script.Malayalam),
        (0x0D81, 0x0DDF, Script.Sinhala),
        (0x0E01, 0x0E3A, Script.Thai), (0x0E40, 0x0E4E, Script.Thai),
        (0x0E81, 0x0ECD, Script.Lao), (0x0EDC, 0x0EDF, Script.Lao),
        (0x0F40, 0x0FBC, Script.Tibetan),
        (0x1000, 0x103F, Script.Myanmar),
        (0x10A0, 0x10FA, Script.Georgian), (0x1C90, 0x1CBF, Script.Georgian),
        (0x1200, 0x135A, Script.Ethiopic),
        (0x1780, 0x17D3, Script.Khmer),
        (0x1100, 0x11FF, Script.Hangul), (0x3131, 0x318E, Script.Hangul),
        (0x3041, 0x3096, Script.Kana), (0x30A1, 0x30FA, Script.Kana), (0x30FC, 0x30FF, Script.Kana),
    ];

    private static readonly byte[] Tabulated = Tabulate();

    /// <summary>The script of a letter; <see cref="Script.None"/> for all that is no letter.</summary>
    public static Script Of(char character) =>
        character < TabulatedEnd ? (Script)Tabulated[character] : OfHigh(character);

    private static Script OfHigh(char character) => character switch
    {
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => Script.Han,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        >= '\uFF66' and <= '\uFF9D' => Script.Kana,
        >= '\uFB1D' and <= '\uFB4F' => Script.Hebrew,
        >= '\uFB50' and <= '\uFDFB' or >= '\uFE70' and <= '\uFEFC' => Script.Arabic,
        >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => Script.Latin,
        _ => Script.None,
    };

    private static byte[] Tabulate()
    {
        byte[] scripts = new byte[TabulatedEnd];
        foreach ((int first, int last, Script script) in Ranges)
        {
            for (int character = first; character <= last; character++)
                scripts[character] = (byte)script;
        }

        return scripts;
    }
}
