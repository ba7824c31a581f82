namespace CorpusGenerator;

/// <summary>How a text is cut into words or sentences.</summary>
[Flags]
public enum SegmentationOptions
{
    /// <summary>By the rules of UAX 29 with the tailoring that docs/segmentation.md lists.</summary>
    None = 0,

    /// <summary>By the rules of UAX 29 alone, as Unicode's conformance files have it.</summary>
    Untailored = 1,

    /// <summary>A line break is a space within a sentence, unless an empty line follows. For sentences only.</summary>
    HardWrapped = 2,
}
