namespace CorpusGenerator.Reading;

/// <summary>Measures at which width the lines of a document were cut, if they were.</summary>
/// <remarks>
/// By the lines that another follows right below, and not by the first: titles, which mostly stand alone, are often
/// wider than the text. Of long documents the widest lines are left out, which addresses and tables make too wide.
/// </remarks>
internal static class WrapWidth
{
    private const int Widest = 132;

    private const int Narrowest = 30;

    private const int LinesForEachLeftOut = 16;

    /// <summary>The width in columns; 0 when the lines are too wide or too narrow to have been cut.</summary>
    public static int Of(SourceLine[] lines)
    {
        Span<int> counts = stackalloc int[Widest + 2];
        counts.Clear();
        int all = 0;
        for (int i = 1; i + 1 < lines.Length; i++)
        {
            if (!lines[i].IsRightAbove(in lines[i + 1]))
                continue;

            counts[Math.Min(lines[i].Indent + lines[i].Width, Widest + 1)]++;
            all++;
        }

        int width = WidestOf(counts, all / LinesForEachLeftOut);
        return width is < Narrowest or > Widest ? 0 : width;
    }

    private static int WidestOf(ReadOnlySpan<int> counts, int leftOut)
    {
        int width = counts.Length - 1;
        for (int wider = 0; width > 0; width--)
        {
            wider += counts[width];
            if (wider > leftOut)
                break;
        }

        return width;
    }
}
