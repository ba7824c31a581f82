using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>A stretch of text in folded form, in a buffer that is used again for the next one.</summary>
internal sealed class FoldedText
{
    private readonly char[] _buffer = new char[LineMeasure.LongLine + 16];

    private int _start;

    private int _end;

    /// <summary>The folded text, without decoration at its ends.</summary>
    public ReadOnlySpan<char> Span => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether a mark at a line's end says nothing of what the line is: bullets, arrows, brackets, full stops.</summary>
    public static bool IsDecoration(char c) =>
        !char.IsLetterOrDigit(c) && c is not ('©' or 'ⓒ' or '▲' or '△' or '#' or '@') && !IsCombining(c);

    /// <summary>A text without the decoration that it begins with.</summary>
    public static ReadOnlySpan<char> WithoutDecoration(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsDecoration(text[start]))
            start++;

        return text.Slice(start);
    }

    /// <summary>Folds a stretch, as much of it as the buffer holds; runs of white space become one space.</summary>
    /// <param name="text">The text that it is of.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="atLineStart">Whether decoration before it is left out; else white space alone is.</param>
    /// <param name="atLineEnd">Whether decoration behind it is left out; else white space alone is.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public ReadOnlySpan<char> Set(string text, int start, int end, bool atLineStart = true, bool atLineEnd = true)
    {
        (_start, _end) = (0, Fold(text, start, Math.Min(end, start + LineMeasure.LongLine)));
        while (_start < _end && IsLeftOut(_buffer[_start], atLineStart))
            _start++;

        while (_end > _start && IsLeftOut(_buffer[_end - 1], atLineEnd))
            _end--;

        return Span;
    }

    private static bool IsLeftOut(char c, bool atLineEnd) => c == ' ' || (atLineEnd && IsDecoration(c));

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int Fold(string text, int start, int end)
    {
        char[] buffer = _buffer;
        int length = 0;
        foreach (char unfolded in text.AsSpan(start, Math.Max(0, end - start)))
        {
            char c = PhraseFolding.Fold(unfolded);
            if (c > ' ')
            {
                buffer[length++] = c;
                continue;
            }

            bool isSpace = c is ' ' or (>= '\t' and <= '\r');
            if (c == PhraseFolding.Nothing || (isSpace && (length == 0 || buffer[length - 1] == ' ')))
                continue;

            buffer[length++] = isSpace ? ' ' : c;
        }

        return length;
    }

    private static bool IsCombining(char c) => c is (>= '\u0900' and <= '\u0DFF') or (>= '\u0E30' and <= '\u0E4E')
        or (>= '\u0300' and <= '\u036F');
}
