using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Writes a text as literals, a line a line, so that a change of the text is a change of its lines.</summary>
/// <remarks>
/// A literal for each line is readable too, but costs the compiler a tenth more at 5,000 documents: each sum of two is
/// bound, and looked at by analyzers. So lines go on in one verbatim literal as far as all of them can be shown as they are.
/// </remarks>
internal static class TextLines
{
    /// <summary>Writes the literals; what follows them is written by the caller.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The text; newlines end the line that they follow.</param>
    /// <param name="end">What stands behind the last literal: <c>;</c>, or <c> +</c> when the sum goes on.</param>
    public static void Write(CodeWriter writer, string text, string end)
    {
        int start = 0;
        do
        {
            int next = EndOfLine(text, start);
            int visible = EndOfVisibleLines(text, start);
            bool isVerbatim = visible > next;
            next = isVerbatim ? visible : next;
            CharBuffer line = writer.BeginLine();
            if (isVerbatim)
            {
                CSharpLiteral.AppendVerbatim(line, text.AsSpan(start, next - start));
            }
            else
            {
                CSharpLiteral.Append(line, text.AsSpan(start, next - start));
            }

            line.Append(next == text.Length ? end : " +").Append('\n');
            start = next;
        }
        while (start < text.Length);
    }

    /// <summary>Where the lines end that can be shown as they are; <paramref name="start"/> when the first one cannot.</summary>
    private static int EndOfVisibleLines(string text, int start)
    {
        int end = CSharpLiteral.EndOfVisible(text.AsSpan(), start);
        return end == text.Length ? end : start + text.AsSpan(start, end - start).LastIndexOf('\n') + 1;
    }

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        if (end < 0)
        {
            return text.Length;
        }

        while (end < text.Length && text[end] == '\n')
        {
            end++;
        }

        return end;
    }
}
