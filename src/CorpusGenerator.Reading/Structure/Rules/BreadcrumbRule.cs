using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Tells breadcrumbs, the path of a page in its site: "Home &gt; News &gt; World", "Start » Politik".</summary>
internal static class BreadcrumbRule
{
    private const int LongestStep = 40;

    /// <summary>Whether a line above the title is a path: short steps with arrows between them.</summary>
    public static bool Applies(DocumentReading reading, in SourceLine line)
    {
        ReadOnlySpan<char> rest = line.Range.Of(reading.Text);
        if (line.IsSentence || line.Length >= LineMeasure.LongLine || rest.IndexOf('«') >= 0)
            return false;

        bool isArrow = false;
        int steps = 0;
        for (int mark = NextMark(rest); mark > 0; mark = NextMark(rest))
        {
            if (mark > LongestStep)
                return false;

            isArrow |= rest[mark] != '/';
            rest = rest.Slice(mark + 2);
            steps++;
        }

        // A stroke parts other things, too: it takes two of them, or the name of the first page.
        return steps > (isArrow ? 0 : 1) && !rest.Trim().IsEmpty || steps == 1 && BeginsAtHome(reading, in line);
    }

    private static bool BeginsAtHome(DocumentReading reading, in SourceLine line) =>
        LabelReader.Read(reading, line.Start, line.End) is { Kind: LabelKind.Page, Value.IsEmpty: false };

    /// <summary>The next arrow or stroke between white space; -1 for none. Without the spaces it would compare numbers or quote.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int NextMark(ReadOnlySpan<char> text)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            if (text[at] is '>' or '»' or '›' or '→' or '/' && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]))
                return at;
        }

        return -1;
    }
}
