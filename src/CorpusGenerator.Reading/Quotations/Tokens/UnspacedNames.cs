using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds a person's name at the end of a stretch without spaces, by its surname: "老茶农何守田".</summary>
/// <remarks>A Chinese name is a surname of one character, rarely two, and a given name of one or two.</remarks>
internal static class UnspacedNames
{
    private const int Longest = 3;
    private const int Shortest = 2;

    /// <summary>How many code units at the end of the stretch are a name; 0 when no surname shows one.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static int LengthAtEnd(ReadOnlySpan<char> stretch, HashSet<char> surnames)
    {
        if (surnames.Count == 0 || stretch.Length <= Longest)
            return 0;
        for (int length = Longest; length >= Shortest; length--)
        {
            if (surnames.Contains(stretch[stretch.Length - length]))
                return length;
        }

        return 0;
    }
}
