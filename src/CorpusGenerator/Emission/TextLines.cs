using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Writes a text as a sum of literals, a line each, so that a change of the text is a change of its lines.</summary>
internal static class TextLines
{
    /// <summary>Writes the sum; what follows it is written by the caller.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The text; newlines end the line that they follow.</param>
    /// <param name="end">What stands behind the last literal: <c>;</c>, or <c> +</c> when the sum goes on.</param>
    public static void Write(CodeWriter writer, string text, string end)
    {
        int start = 0;
        do
        {
            int next = EndOfLine(text, start);
            CharBuffer line = writer.BeginLine();
            CSharpLiteral.Append(line, text.AsSpan(start, next - start));
            line.Append(next == text.Length ? end : " +").Append('\n');
            start = next;
        }
        while (start < text.Length);
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
