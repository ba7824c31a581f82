namespace CorpusGenerator.Reading;

/// <summary>Which blocks a reader would read.</summary>
internal static class BodyBlocks
{
    /// <summary>Whether blocks of a kind are part of the body.</summary>
    public static bool Include(BlockKind kind) =>
        kind is not (BlockKind.Boilerplate or BlockKind.Source or BlockKind.Byline or BlockKind.Dateline);
}
