using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Where in a document a diagnostic is shown.</summary>
/// <param name="Span">In UTF-16 code units of the file.</param>
/// <param name="Lines">The same by line and column, from 0.</param>
internal readonly record struct DiagnosticPlace(TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The beginning of a file.</summary>
    public static DiagnosticPlace FileStart => default;

    /// <summary>The place of a range of <paramref name="text"/>.</summary>
    public static DiagnosticPlace Of(string text, TextRange range) =>
        new(new(range.Start, range.Length), new(PositionOf(text, range.Start), PositionOf(text, range.End)));

    /// <summary>The same in a text whose lines the compiler knows: many places in one file cost no search each.</summary>
    public static DiagnosticPlace Of(SourceText text, TextRange range)
    {
        TextSpan span = new(range.Start, range.Length);
        return new(span, text.Lines.GetLinePositionSpan(span));
    }

    private static LinePosition PositionOf(string text, int position)
    {
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < position && i < text.Length; i++)
        {
            bool endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new(line, position - lineStart);
    }
}
