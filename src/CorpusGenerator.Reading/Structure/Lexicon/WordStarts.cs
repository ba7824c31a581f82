using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the places of a line where a phrase of the tables may begin.</summary>
internal static class WordStarts
{
    private const int TabulatedEnd = 0x0700;

    // A letter or a digit.
    private const int IsPart = 1;

    // A phrase may begin with it, wherever it stands: all but spaces, and scripts without spaces that are not tabulated.
    private const int Begins = 2;

    private const int BeginsShift = 1;

    private static readonly byte[] Tabulated = Tabulate();

    /// <summary>Whether a word or a mark begins at a place of a folded line, or a script without spaces is written there.</summary>
    public static bool Is(ReadOnlySpan<char> line, int at) =>
        at == 0 || !char.IsLetterOrDigit(line[at - 1]) || CharacterClass.IsUnspaced(line[at]);

    /// <summary>Finds these places, and perhaps some more, in a line that is not folded.</summary>
    /// <param name="line">A line as it is written, of at most 256 code units.</param>
    /// <param name="starts">Room for as many places as the line has code units.</param>
    /// <returns>How many there are.</returns>
    /// <remarks>Without a branch for each word, since their lengths cannot be predicted.</remarks>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static int Find(ReadOnlySpan<char> line, Span<byte> starts)
    {
        byte[] tabulated = Tabulated;
        int count = 0;
        int before = 0;
        for (int at = 0; at < line.Length; at++)
        {
            char c = line[at];
            int traits = c < tabulated.Length ? tabulated[c] : Begins;
            starts[count] = (byte)at;
            count += (traits >> BeginsShift) & ~before & IsPart;
            before = traits;
        }

        return count;
    }

    private static byte[] Tabulate()
    {
        byte[] parts = new byte[TabulatedEnd];
        for (int c = 0; c < TabulatedEnd; c++)
            parts[c] = (byte)((char.IsLetterOrDigit(PhraseFolding.Fold((char)c)) ? IsPart : 0) | (c == ' ' ? 0 : Begins));

        return parts;
    }
}
