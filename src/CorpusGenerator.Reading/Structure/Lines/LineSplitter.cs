using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Cuts a text at its newlines.</summary>
internal static class LineSplitter
{
    private const int TabColumns = 4;

    /// <summary>The lines that hold more than white space, in order.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static SourceLine[] Split(string text)
    {
        SourceLine[] lines = new SourceLine[CountNewlines(text) + 1];
        int count = 0;
        bool afterBlank = true;
        for (int start = 0; start <= text.Length;)
        {
            int newline = text.AsSpan(start).IndexOf('\n');
            int end = newline < 0 ? text.Length : start + newline;
            SourceLine line = Trim(text, start, end);
            line.AfterBlank = afterBlank;
            afterBlank = line.Length == 0;
            if (!afterBlank)
                lines[count++] = line;

            start = end + 1;
        }

        Array.Resize(ref lines, count);
        return lines;
    }

    /// <summary>Newlines with something behind them: in most documents every other line is empty.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int CountNewlines(string text)
    {
        int count = 0;
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            count += at + 1 < text.Length && text[at + 1] != '\n' ? 1 : 0;

        return count;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static SourceLine Trim(string text, int start, int end)
    {
        int indent = 0;
        for (; start < end && char.IsWhiteSpace(text[start]); start++)
            indent += text[start] switch { '\t' => TabColumns, '\u3000' => 2, _ => 1 };

        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return new() { Start = start, End = end, Indent = indent };
    }
}
