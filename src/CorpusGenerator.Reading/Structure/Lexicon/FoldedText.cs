namespace CorpusGenerator.Reading;

/// <summary>A stretch of text in folded form, in a buffer that is used again for the next one.</summary>
internal sealed class FoldedText
{
    private readonly char[] _buffer = new char[LineMeasure.LongLine + 16];

    private int _start;

    private int _end;

    /// <summary>The folded text, without decoration at its ends.</summary>
    public ReadOnlySpan<char> Span => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Folds a stretch, as much of it as the buffer holds; runs of white space become one space.</summary>
    public ReadOnlySpan<char> Set(string text, int start, int end)
    {
        end = Math.Min(end, start + LineMeasure.LongLine);
        int length = 0;
        for (int at = start; at < end; at++)
        {
            char c = LetterFolding.Fold(text[at]);
            if (c == LetterFolding.Nothing)
                continue;

            if (c is ' ' or (>= '\t' and <= '\r'))
            {
                if (length == 0 || _buffer[length - 1] == ' ')
                    continue;

                c = ' ';
            }

            _buffer[length++] = c;
        }

        TrimDecoration(length);
        return Span;
    }

    private void TrimDecoration(int length)
    {
        (_start, _end) = (0, length);
        while (_start < _end && IsDecoration(_buffer[_start]))
            _start++;

        while (_end > _start && IsDecoration(_buffer[_end - 1]))
            _end--;
    }

    private static bool IsDecoration(char c) =>
        !char.IsLetterOrDigit(c) && c is not ('©' or '#' or '@') && !IsCombining(c);

    private static bool IsCombining(char c) => c is (>= '\u0900' and <= '\u0DFF') or (>= '\u0E30' and <= '\u0E4E')
        or (>= '\u0300' and <= '\u036F');
}
