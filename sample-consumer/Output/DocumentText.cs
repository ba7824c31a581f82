using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Output;

/// <summary>Words from a document, in the form that a terminal can be given.</summary>
/// <remarks>
/// Every line that holds right-to-left letters is put between Unicode isolates (UAX 9), so that a terminal which
/// orders such text does so within the line alone, and the columns beside it stay where they are. The isolates go
/// out as control segments: terminals give them no cell, Spectre.Console would count one for each. It leaves out one
/// that nothing stands before, so the text wants a margin or a table around it.
/// </remarks>
internal sealed class DocumentText(string text, bool isRightToLeft = false, Style? style = null) : Renderable
{
    private const string RightToLeftIsolate = "\u2067";
    private const string FirstStrongIsolate = "\u2068";
    private const string PopDirectionalIsolate = "\u2069";

    private readonly IRenderable _text = new Text(Printable(text), style);
    private readonly bool _isIsolated = isRightToLeft || text.Any(IsRightToLeft);

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => _text.Measure(options, maxWidth);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        Segment.SplitLines(_text.Render(options, maxWidth)).SelectMany(Line);

    private IEnumerable<Segment> Line(SegmentLine line)
    {
        if (_isIsolated)
            yield return Segment.Control(isRightToLeft ? RightToLeftIsolate : FirstStrongIsolate);
        foreach (Segment segment in line)
            yield return segment;
        if (_isIsolated)
            yield return Segment.Control(PopDirectionalIsolate);
        yield return Segment.LineBreak;
    }

    /// <summary>Replaces control characters, which the terminal would obey.</summary>
    private static string Printable(string text) =>
        string.Create(text.Length, text, static (characters, source) =>
        {
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = char.IsControl(source[i]) && source[i] != '\n' ? ' ' : source[i];
            }
        });

    /// <summary>The blocks of right-to-left scripts in the Basic Multilingual Plane, and the controls that turn text round.</summary>
    private static bool IsRightToLeft(char character) => character
        is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE')
        or (>= '\u202A' and <= '\u202E');
}
