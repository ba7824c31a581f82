namespace CorpusGenerator.Reading;

/// <summary>Folded pieces that a line has in this order; anything may stand in between.</summary>
/// <param name="Pieces">The pieces, none empty.</param>
/// <param name="AreStems">Whether a word may go on behind the piece, as endings do.</param>
/// <param name="AtStart">Whether the line begins with the first piece.</param>
/// <param name="AtEnd">Whether the line ends with the last piece.</param>
/// <param name="Kind">What such a line is.</param>
internal sealed record LinePattern(string[] Pieces, bool[] AreStems, bool AtStart, bool AtEnd, BlockKind Kind)
{
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
