namespace CorpusGenerator.Reading;

/// <summary>Whether a mark can open or close where it stands, from the characters beside it.</summary>
internal sealed class MarkContext(TokenTable tokens)
{
    private const int Lookahead = 200;

    /// <summary>White space or an opening sign before it, and none after it: the look of an opening mark.</summary>
    public bool LooksOpening(int index) => !HasTextBefore(index) && !tokens.HasSpaceAfter(index);

    /// <summary>Whether it can open: not glued to a word or number, or to the end of a sentence, before it.</summary>
    public bool CanOpen(int index, int blockEnd) =>
        index + 1 < blockEnd && !FollowsWord(index) && !LooksClosing(index) && !OpensAttribute(index)
        && (IsSingle(index) ? CanOpenSingle(index) : !IsRightMark(index) || LooksOpening(index) || IsLoose(index));

    /// <summary>Whether it can close: an apostrophe must not be at a word's start, or a plural's possessive.</summary>
    public bool CanClose(int index, int blockEnd) =>
        !IsSingle(index) || (!tokens[index].SpaceBefore && !StartsWord(index) && !IsPossessive(index, blockEnd));

    /// <summary>The end of a sentence before it and white space after it: the look of a closing mark.</summary>
    private bool LooksClosing(int index) =>
        tokens.IsKind(index - 1, TokenKind.Stop) && HasTextBefore(index) && tokens.HasSpaceAfter(index);

    private bool IsSingle(int index) => tokens[index].Length == 1 && tokens.Text[tokens[index].Start] is '\'' or '\u2019' or '`' or '\u2018';

    /// <summary>A mark that closes in most languages opens only where it looks like it.</summary>
    private bool IsRightMark(int index) => tokens.Text[tokens[index].Start] is '\u201D';

    /// <summary>"Holm: ” We go ”": with white space on both sides, after a colon or a verb of speech.</summary>
    private bool IsLoose(int index) =>
        tokens[index].SpaceBefore && index > 0 && (tokens[index - 1].Kind == TokenKind.Colon || tokens[index - 1].Is(WordClasses.Cue | WordClasses.That));

    private bool HasTextBefore(int index) =>
        !tokens[index].SpaceBefore && tokens.Text[tokens[index].Start - 1] is not ('(' or '[' or '\u2014' or '\u2013' or '-' or '/' or ':' or '\uFF1A' or '\uFF08' or '\u201E' or '\u00AB' or '\u201C');

    /// <summary>Markup that was left in the text: name="value".</summary>
    private bool OpensAttribute(int index) => !tokens[index].SpaceBefore && tokens.Text[tokens[index].Start - 1] == '=';

    private bool FollowsWord(int index)
    {
        int start = tokens[index].Start;
        return start > 0 && tokens.Text[start - 1] is char before && (Characters.IsLetter(before) || char.IsDigit(before))
            && !Characters.IsUnspaced(before) && !IsPrefix(before, tokens.Text[start]);
    }

    /// <summary>"بـ«…»", "و«…»": an Arabic preposition or "and" is written on the mark, most often with a stroke between.</summary>
    private static bool IsPrefix(char before, char mark) => before == '\u0640' || (mark == '\u00AB' && before is >= '\u0621' and <= '\u064A');

    private bool CanOpenSingle(int index) =>
        LooksOpening(index) && tokens[index + 1].Kind == TokenKind.Word && !StartsWithDigit(index + 1);

    private bool StartsWithDigit(int index) => char.IsDigit(tokens.Text[tokens[index].Start]);

    private bool StartsWord(int index) =>
        !tokens.HasSpaceAfter(index) && tokens.IsKind(index + 1, TokenKind.Word) && !Characters.IsUnspaced(tokens.Text[tokens[index + 1].Start]);

    /// <summary>"the bosses' line": followed by a word in lower case, and a surer end comes later.</summary>
    private bool IsPossessive(int index, int blockEnd)
    {
        int start = tokens[index].Start;
        if (start == 0 || (tokens.Text[start - 1] | 0x20) != 's' || !tokens.IsKind(index + 1, TokenKind.Word))
            return false;
        return !tokens[index + 1].IsCapitalized && HasSurerEnd(index, Math.Min(blockEnd, index + Lookahead));
    }

    private bool HasSurerEnd(int index, int end)
    {
        ReadOnlySpan<char> mark = tokens.Span(index);
        tokens.CountSteps(end - index);
        for (int later = index + 1; later < end; later++)
        {
            if (tokens[later].Kind == TokenKind.Mark && tokens.Span(later).SequenceEqual(mark) && !LooksOpening(later))
                return true;
        }

        return false;
    }
}
