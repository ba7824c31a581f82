using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGenerator.Reading;

/// <summary>Cuts the beginning of a text for names and doc comments.</summary>
internal static class Excerpts
{
    /// <summary>
    /// The beginning of a range in one line, cut where a word ends if there is one to end, with an ellipsis where
    /// something was cut.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="range">The stretch to cut.</param>
    /// <param name="maxLength">The longest result in UTF-16 code units, without the ellipsis.</param>
    public static string Of(string text, TextRange range, int maxLength)
    {
        if (range.Length <= maxLength)
        {
            return Folded(range.Of(text));
        }

        TextRange whole = new(range.Start, Math.Min(range.Length, maxLength));
        int cut = whole.Of(text).LastIndexOf(' ');
        cut = cut > maxLength / 2 ? cut : WholeCharacters(text, range.Start, maxLength);
        string folded = Folded(text.AsSpan(range.Start, cut));
        return folded.EndsWith(".", StringComparison.Ordinal) ? folded : folded + "…";
    }

    private static int WholeCharacters(string text, int start, int length) =>
        char.IsHighSurrogate(text[start + length - 1]) ? length - 1 : length;

    /// <summary>Each run of white space and controls as one space, and none at the beginning.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static string Folded(ReadOnlySpan<char> text)
    {
        int plain = PlainLength(text);
        StringBuilder? folded = null;
        for (int i = plain; i < text.Length; i++)
        {
            folded ??= new StringBuilder(text.Length).Append(text.Slice(0, plain).ToString());
            if (!IsSpace(text[i]))
            {
                folded.Append(text[i]);
            }
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded?.ToString() ?? text.ToString();
    }

    /// <summary>How many code units stay as they are; as a rule all.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && (!IsSpace(text[i]) || (text[i] == ' ' && i > 0 && text[i - 1] != ' ')))
        {
            i++;
        }

        return i;
    }

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c));
}
