namespace CorpusGenerator.Reading;

/// <summary>Folded pieces that a line has in this order; anything may stand in between.</summary>
/// <param name="Pieces">The pieces, none empty.</param>
/// <param name="AreStems">Whether a word may go on behind the piece, as endings do.</param>
/// <param name="AtStart">Whether the line begins with the first piece.</param>
/// <param name="AtEnd">Whether the line ends with the last piece.</param>
/// <param name="Kind">What such a line is.</param>
internal sealed record LinePattern(string[] Pieces, bool[] AreStems, bool AtStart, bool AtEnd, BlockKind Kind)
{
    private const char Gap = '…';

    /// <summary>Reads a pattern as the tables write it: <c>subscribe … newsletter…</c>, the last piece a stem.</summary>
    /// <remarks>Lines are searched without decoration at their ends, so a pattern has none there either.</remarks>
    public static LinePattern Parse(string entry, BlockKind kind, Func<string, string> fold)
    {
        List<string> pieces = [];
        List<bool> areStems = [];
        string[] parts = entry.Split(Gap);
        for (int i = 0; i < parts.Length; i++)
        {
            string piece = WithoutDecoration(fold(parts[i]), atStart: i == 0, atEnd: i == parts.Length - 1).Trim();
            if (piece.Length == 0)
                continue;

            pieces.Add(piece);
            areStems.Add(i + 1 < parts.Length && !parts[i].EndsWith(" ", StringComparison.Ordinal));
        }

        if (pieces.Count == 0)
            throw new InvalidDataException($"The pattern '{entry}' would fit every line.");

        bool atStart = !parts[0].All(FoldedText.IsDecoration);
        bool atEnd = !parts[parts.Length - 1].All(FoldedText.IsDecoration);
        return new([.. pieces], [.. areStems], atStart, atEnd, kind);
    }

    private static string WithoutDecoration(string piece, bool atStart, bool atEnd)
    {
        int start = 0;
        int end = piece.Length;
        while (atStart && start < end && FoldedText.IsDecoration(piece[start]))
            start++;

        while (atEnd && end > start && FoldedText.IsDecoration(piece[end - 1]))
            end--;

        return piece.Substring(start, end - start);
    }

    /// <summary>Whether a line has the pieces, the first of them at <paramref name="at"/>.</summary>
    public bool Matches(ReadOnlySpan<char> line, int at)
    {
        for (int i = 0; i < Pieces.Length; i++)
        {
            ReadOnlySpan<char> piece = Pieces[i].AsSpan();
            int found = i == 0 ? 0 : line.Slice(at).IndexOf(piece);
            if (found < 0 || !line.Slice(at + found).StartsWith(piece))
                return false;

            at += found + piece.Length;
            if (!AreStems[i] && IsInsideWord(line, at))
                return false;
        }

        return !AtEnd || at == line.Length;
    }

    private static bool IsInsideWord(ReadOnlySpan<char> line, int at) =>
        at < line.Length && char.IsLetter(line[at]) && !CharacterClass.IsUnspaced(line[at])
        && char.IsLetter(line[at - 1]) && !CharacterClass.IsUnspaced(line[at - 1]);
}
