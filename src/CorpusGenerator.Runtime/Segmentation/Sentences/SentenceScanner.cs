using static CorpusGenerator.SentenceBreakProperty;

namespace CorpusGenerator;

/// <summary>
/// The sentence boundary rules of UAX 29 (revision 41, Unicode 15.0), read forwards from one boundary to the next.
/// Linear: what is read ahead of a terminator goes up to the next terminator at most, so that nothing is read ahead
/// twice.
/// </summary>
internal readonly ref struct SentenceScanner
{
    private readonly SentenceText _text;

    internal SentenceScanner(ReadOnlySpan<char> text, SentenceTailoring? tailoring, bool hardWrapped) =>
        _text = new SentenceText(text, tailoring, hardWrapped);

    /// <summary>The length of the text in UTF-16 code units.</summary>
    internal int Length => _text.Span.Length;

    /// <summary>The boundary after <paramref name="start"/>, which is one itself and lies within the text.</summary>
    internal int Next(int start)
    {
        int seen = 0;
        SentenceBreakProperty previous = Other;
        for (int position = start; position < Length;)
        {
            SentenceBreakProperty property = _text.At(position, out int width);
            if (property.IsIn(SentenceBreakSet.Separators))
                return position + width; // SB3, SB4
            if (property.IsIn(SentenceBreakSet.Terminators))
            {
                Terminator terminator = ReadTerminator(position, width, property, previous);
                if (EndsSentence(terminator, seen, start))
                    return EndAfter(terminator);
                position = terminator.SpaceEnd;
                previous = Other;
                continue;
            }
            position += width;
            if (!property.IsIn(SentenceBreakSet.Ignored)) // SB5
            {
                previous = property;
                seen |= 1 << (int)property;
            }
        }
        return Length;
    }

    private Terminator ReadTerminator(
        int start, int width, SentenceBreakProperty property, SentenceBreakProperty previous)
    {
        int markEnd = _text.SkipIgnored(start + width);
        int closeEnd = _text.Tailoring is null ? _text.Skip(markEnd, Close) : ClosingMarks.Skip(_text, markEnd);
        int spaceEnd = _text.Skip(closeEnd, Sp);
        while (_text.Tailoring is not null && spaceEnd > closeEnd && ClosingMarks.IsSpacedAt(_text, spaceEnd))
        {
            closeEnd = ClosingMarks.Skip(_text, spaceEnd);
            spaceEnd = _text.Skip(closeEnd, Sp);
        }
        return new Terminator
        {
            Property = property,
            Previous = previous,
            Start = start,
            MarkEnd = markEnd,
            CloseEnd = closeEnd,
            SpaceEnd = spaceEnd,
        };
    }

    private bool EndsSentence(in Terminator terminator, int seen, int start)
    {
        if (terminator.SpaceEnd == Length)
            return true;
        SentenceBreakProperty next = _text.At(terminator.SpaceEnd, out _);
        if (next.IsIn(SentenceBreakSet.Separators))
            return true; // SB9, SB10
        if (next.IsIn(SentenceBreakSet.Continuing)) // SB8a
        {
            return _text.Tailoring is not null
                && TailoredSentenceRules.BeginsNextSentence(_text, terminator, next, seen, start);
        }
        if (terminator.Property == ATerm && Joins(terminator, next))
            return false;
        return _text.Tailoring is null || !TailoredSentenceRules.Join(_text, terminator, next, seen, start);
    }

    /// <summary>SB6, SB7 and SB8: whether a full stop does not end the sentence.</summary>
    private bool Joins(in Terminator terminator, SentenceBreakProperty next)
    {
        if (terminator.IsAdjacent && next == Numeric)
            return true;
        if (terminator.IsAdjacent && next == Upper && terminator.Previous.IsIn(SentenceBreakSet.Cased))
            return true;
        // Tailored, a sentence may start with a number: "He left. 15 others stayed."
        int stops = SentenceBreakSet.Letters | SentenceBreakSet.Separators | SentenceBreakSet.Terminators;
        return IsLowerAhead(terminator.SpaceEnd, _text.Tailoring is null ? stops : stops | 1 << (int)Numeric);
    }

    private bool IsLowerAhead(int position, int stops)
    {
        while (position < Length)
        {
            SentenceBreakProperty property = _text.At(position, out int width);
            if (property.IsIn(stops))
                return property == Lower;
            position += width;
        }
        return false;
    }

    private int EndAfter(in Terminator terminator)
    {
        int end = terminator.SpaceEnd;
        if (end == Length)
            return end;
        return _text.At(end, out int width).IsIn(SentenceBreakSet.Separators) ? end + width : end; // SB11
    }
}
