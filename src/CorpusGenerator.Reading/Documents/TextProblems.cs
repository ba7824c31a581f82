using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds what should not stand in a text.</summary>
internal static class TextProblems
{
    /// <summary>The first control character that is no tab, newline or form feed; a file often has thousands of them.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static IEnumerable<Problem> In(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\f'))
            {
                return [new(ProblemIds.ControlCharacter, new(i, 1), CodePoint(text[i]))];
            }
        }

        return [];
    }

    private static string CodePoint(int value) => "U+" + value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
