namespace CorpusGenerator.Reading;

/// <summary>What a character adds to a line's measures, as bits of a number.</summary>
internal static class LineCharacters
{
    /// <summary>It is no white space.</summary>
    public const int Visible = 1;

    /// <summary>By how many bits the one of upper-case letters is above <see cref="Visible"/>.</summary>
    public const int UppercaseShift = 1;

    /// <summary>By how many bits the one of East Asian wide characters is; none is higher.</summary>
    public const int WideShift = 2;

    private const int TabulatedEnd = 0x0700;

    private static readonly byte[] Tabulated = Tabulate();

    /// <summary>The bits of a character.</summary>
    public static int TraitsOf(char c)
    {
        byte[] tabulated = Tabulated;
        return c < tabulated.Length ? tabulated[c] : Compute(c);
    }

    private static int Compute(char c) =>
        (char.IsWhiteSpace(c) ? 0 : Visible) | (CharacterClass.IsWide(c) ? 1 << WideShift : char.IsUpper(c) ? 1 << UppercaseShift : 0);

    private static byte[] Tabulate()
    {
        byte[] traits = new byte[TabulatedEnd];
        for (int c = 0; c < TabulatedEnd; c++)
            traits[c] = (byte)Compute((char)c);

        return traits;
    }
}
