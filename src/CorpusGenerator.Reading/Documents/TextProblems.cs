using System.Runtime.InteropServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds what should not stand in a text.</summary>
internal static class TextProblems
{
    private const int FourUnits = sizeof(ulong) / sizeof(char);
    private const ulong Spaces = 0x0020_0020_0020_0020;
    private const ulong HighestBits = 0x8000_8000_8000_8000;

    /// <summary>The first control character that is no tab, newline or form feed; a file often has thousands of them.</summary>
    public static IEnumerable<Problem> In(string text)
    {
        for (int i = NextControl(text, 0); i < text.Length; i = NextControl(text, i + 1))
        {
            if (text[i] is not ('\t' or '\n' or '\f'))
            {
                return [new(ProblemIds.ControlCharacter, new(i, 1), CodePoint(text[i]))];
            }
        }

        return [];
    }

    private static int NextControl(string text, int start)
    {
        int at = start;
        while (at + FourUnits <= text.Length && !HasControl(text.AsSpan(at, FourUnits)))
            at += FourUnits;

        while (at < text.Length && text[at] >= ' ')
            at++;

        return at;
    }

    // Subtracting a space borrows from the highest bit of a code unit that is less, and of none before the first such.
    private static bool HasControl(ReadOnlySpan<char> four)
    {
        ulong units = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four));
        return (unchecked(units - Spaces) & ~units & HighestBits) != 0;
    }

    private static string CodePoint(int value) => "U+" + value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
