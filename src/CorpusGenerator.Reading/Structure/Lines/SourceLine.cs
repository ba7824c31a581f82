namespace CorpusGenerator.Reading;

/// <summary>A line of the document, or several that a hard wrap cut from one; filled in step by step.</summary>
internal struct SourceLine
{
    /// <summary>Where the content begins, without white space.</summary>
    public int Start;

    /// <summary>Where the content ends, without white space.</summary>
    public int End;

    /// <summary>Columns of white space before the content.</summary>
    public int Indent;

    /// <summary>Whether a blank line, or the document's beginning, is before it.</summary>
    public bool AfterBlank;

    /// <summary>Columns it takes up; East Asian wide characters take two. Exact up to <see cref="LineMeasure.LongLine"/>.</summary>
    public int Width;

    /// <summary>Words between spaces; exact up to <see cref="LineMeasure.LongLine"/> code units.</summary>
    public int Words;

    /// <summary>Words whose first letter is a capital.</summary>
    public int CapitalWords;

    /// <summary>How it ends.</summary>
    public LineEnding Ending;

    /// <summary>How it begins.</summary>
    public LineOpening Opening;

    /// <summary>Whether it reads like running text: one sentence or more.</summary>
    public bool IsSentence;

    /// <summary>Whether it only announces links that follow ("Read more:").</summary>
    public bool OpensLinks;

    /// <summary>What it is; null until a rule has said so.</summary>
    public BlockKind? Kind;

    /// <summary>Code units from first to last.</summary>
    public readonly int Length => End - Start;

    /// <summary>Whether the next line may be of the same paragraph: no blank line and no indent part them.</summary>
    public readonly bool IsRightAbove(in SourceLine next) => !next.AfterBlank && next.Indent <= Indent;

    /// <summary>The same as a range.</summary>
    public readonly TextRange Range => TextRange.FromBounds(Start, End);
}
