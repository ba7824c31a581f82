using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>
/// Counts the words that need no rule of UAX 29 but that letters and digits join one another: most of most texts.
/// Everything else is left to <see cref="WordBoundary"/>.
/// </summary>
internal static class PlainWords
{
    /// <summary>Counts plain words from <paramref name="position"/>, a boundary, on, and goes to the boundary before
    /// the first token that may be no plain one.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    internal static int Count(ReadOnlySpan<char> text, ref int position)
    {
        int count = 0, before = PlainCharacter.Boundary;
        ReadOnlySpan<char> rest = text.Slice(position);
        for (int at = 0; at < rest.Length; at++)
        {
            int character = PlainCharacter.Of(rest[at]);
            if (character >= PlainCharacter.Middle)
            {
                if (character > PlainCharacter.Middle || !EndsToken(rest, at + 1))
                {
                    position += StartOfTokenBefore(rest, at);
                    return count - WordsBegun(before, PlainCharacter.Boundary); // the last is not known to end here
                }
                character = PlainCharacter.Boundary;
            }
            count += WordsBegun(character, before); // no branch: where words begin cannot be predicted
            before = character;
        }
        position = text.Length;
        return count;
    }

    private static int StartOfTokenBefore(ReadOnlySpan<char> text, int end)
    {
        int start = Math.Max(end - 1, 0);
        while (start > 0 && PlainCharacter.Of(text[start]) == PlainCharacter.WordPart
            && PlainCharacter.Of(text[start - 1]) == PlainCharacter.WordPart)
        {
            start--;
        }
        return start;
    }

    /// <summary>1 for a sign, and for a letter or digit that no other stands before.</summary>
    private static int WordsBegun(int character, int before) =>
        (character & ~before & PlainCharacter.WordPart) | (character >> 1);

    /// <summary>Whether a mark before <paramref name="position"/> joins nothing: WB6 to WB12 ask for a letter or a
    /// digit behind it, or for marks that are written on it.</summary>
    private static bool EndsToken(ReadOnlySpan<char> text, int position) =>
        position >= text.Length || PlainCharacter.Of(text[position]) is PlainCharacter.Boundary or PlainCharacter.Sign;
}
