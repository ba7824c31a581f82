namespace CorpusGenerator.Reading;

/// <summary>Folded pieces that a line has in this order; anything may stand in between.</summary>
/// <param name="Pieces">The pieces, none empty.</param>
/// <param name="AreStems">Whether a word may go on behind the piece, as endings do.</param>
/// <param name="AtStart">Whether the line begins with the first piece.</param>
/// <param name="AtEnd">Whether the line ends with the last piece.</param>
/// <param name="Kind">What such a line is.</param>
/// <param name="HoldsInProse">Whether its words tell what a line is though that reads like prose.</param>
internal sealed record LinePattern(
    string[] Pieces, bool[] AreStems, bool AtStart, bool AtEnd, BlockKind Kind, bool HoldsInProse)
{
    // "The post … appeared first on" has a title in it, but "Subscribe or leave, he told … a newsletter" is a story.
    private const int WidestGapInLetters = 3;

    private readonly int _letters = Pieces.Sum(static piece => piece.Length);

    /// <summary>Whether a line has the pieces, the first of them at <paramref name="at"/>.</summary>
    /// <param name="line">A folded line.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="prose">Code units of the whole line if it reads like prose; 0 if it does not.</param>
    public bool Matches(ReadOnlySpan<char> line, int at, int prose)
    {
        int gap = 0;
        for (int i = 0; i < Pieces.Length; i++)
        {
            ReadOnlySpan<char> piece = Pieces[i].AsSpan();
            int found = i == 0 ? 0 : line.Slice(at).IndexOf(piece);
            if (found < 0 || !line.Slice(at + found).StartsWith(piece))
                return false;

            gap = Math.Max(gap, found);
            at += found + piece.Length;
            if (!AreStems[i] && IsInsideWord(line, at))
                return false;
        }

        return (!AtEnd || at == line.Length) && TellsFromProse(prose, gap);
    }

    /// <summary>Whether a line that has the pieces, with that much between two of them, is no paragraph of prose.</summary>
    /// <remarks>Any sentence may begin with a few words of a page; those that are most of it are all that it says.</remarks>
    public bool TellsFromProse(int prose, int gap = 0) =>
        prose < 2 * _letters || (HoldsInProse && (gap <= WidestGapInLetters * _letters || Kind != BlockKind.Boilerplate));

    private static bool IsInsideWord(ReadOnlySpan<char> line, int at) =>
        at < line.Length && char.IsLetter(line[at]) && !CharacterClass.IsUnspaced(line[at])
        && char.IsLetter(line[at - 1]) && !CharacterClass.IsUnspaced(line[at - 1]);
}
