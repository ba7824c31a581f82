namespace CorpusGenerator.Reading;

/// <summary>How a document uses the marks that open a quotation in one typography and close it in another.</summary>
/// <remarks>
/// A text that opens its quotations with „ closes them with “, ” or a straight mark, and then none of these opens
/// one: where a mark was lost, or set beside the wrong word by a scanner, only the counts can tell.
/// </remarks>
internal sealed class MarkUsage(TokenTable tokens)
{
    private const char Low = '\u201E', Left = '\u201C', Right = '\u201D', Straight = '"';
    private bool _isCounted;
    private int _low, _left, _right, _straight;

    /// <summary>Starts with another document.</summary>
    public void Reset() => _isCounted = false;

    /// <summary>Whether the mark never opens a quotation in this document; linear in the marks, once.</summary>
    public bool OnlyCloses(ReadOnlySpan<char> mark)
    {
        if (mark.Length != 1 || mark[0] is not (Left or Straight))
            return false;
        if (!_isCounted)
            Count();
        return mark[0] == Left
            ? IsMost(_low, _left) && _right * 2 < _low
            : IsMost(_low - _left - _right, _straight);
    }

    /// <summary>Whether there are opening marks for at least three of four closing ones.</summary>
    private static bool IsMost(int opening, int closing) => opening > 0 && opening * 4 >= closing * 3;

    private void Count()
    {
        (_isCounted, _low, _left, _right, _straight) = (true, 0, 0, 0, 0);
        foreach (int index in tokens.Marks)
        {
            char mark = tokens.Text[tokens[index].Start];
            _low += mark is Low or ',' ? 1 : 0;
            _left += mark == Left ? 1 : 0;
            _right += mark == Right ? 1 : 0;
            _straight += mark == Straight ? 1 : 0;
        }
    }
}
