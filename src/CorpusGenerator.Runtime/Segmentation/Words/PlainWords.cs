namespace CorpusGenerator;

/// <summary>
/// Counts the words that need no rule of UAX 29: letters with nothing but spaces, commas, hyphens and final full stops
/// between them, which most of most texts are. Everything else is left to <see cref="WordBoundary"/>.
/// </summary>
internal static class PlainWords
{
    /// <summary>Counts plain words from <paramref name="position"/>, a boundary, on, and goes to the boundary after
    /// the last.</summary>
    internal static int Count(ReadOnlySpan<char> text, ref int position)
    {
        int count = 0;
        while (position < text.Length)
        {
            int letters = SkipLetters(text, position);
            int end = SkipSeparators(text, letters);
            if (end == position || (end == letters && end < text.Length))
                break;
            count += letters > position ? 1 : 0;
            position = end;
        }
        return count;
    }

    private static int SkipLetters(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsLetter(text[position]))
            position++;
        return position;
    }

    private static int SkipSeparators(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsSeparator(text, position))
            position++;
        return position;
    }

    private static bool IsLetter(char unit)
    {
        if (unit < 0x80)
            return (uint)((unit | 0x20) - 'a') <= 'z' - 'a';
        byte @class = CodePointTable.ClassOf(unit);
        return CodePointTable.WordBreakOf(@class) == WordBreakProperty.ALetter
            && CodePointTable.TokenKindOf(@class) == TokenKind.Letter;
    }

    /// <summary>Whether the mark at <paramref name="position"/> joins nothing to a letter, and nothing that follows
    /// joins the mark (WB3d joins spaces, which makes no word of them; WB4 marks that are written on another).</summary>
    private static bool IsSeparator(ReadOnlySpan<char> text, int position)
    {
        char next = position + 1 < text.Length ? text[position + 1] : ' ';
        return text[position] switch
        {
            ' ' or '\n' or ',' or '-' => next < 0x80 || IsLetter(next),
            '.' => next is ' ' or '\n', // a letter behind it would be of the same word (WB6)
            _ => false,
        };
    }
}
