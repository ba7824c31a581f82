using System.Runtime.CompilerServices;
using static CorpusGenerator.SentenceBreakProperty;

namespace CorpusGenerator;

/// <summary>A text as the sentence rules see it: code points by their Sentence_Break property.</summary>
internal readonly ref struct SentenceText
{
    private const char Ellipsis = '\u2026';

    private readonly bool _hardWrapped;

    internal SentenceText(ReadOnlySpan<char> text, SentenceTailoring? tailoring, bool hardWrapped)
    {
        Span = text;
        Tailoring = tailoring;
        _hardWrapped = hardWrapped;
    }

    /// <summary>The code units.</summary>
    internal ReadOnlySpan<char> Span { get; }

    /// <summary>What the language adds to the rules; <see langword="null"/> for the rules alone.</summary>
    internal SentenceTailoring? Tailoring { get; }

    /// <summary>The property at <paramref name="position"/>, and how many code units it stands for. CR LF is read as
    /// one CR.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SentenceBreakProperty At(int position, out int width)
    {
        byte @class = CodePointTable.ClassAt(Span, position, out width);
        SentenceBreakProperty property = CodePointTable.SentenceBreakOf(@class);
        return property.IsIn(SentenceBreakSet.Reread) ? Reread(property, position, ref width) : property;
    }

    /// <summary>The position after <paramref name="position"/> and what SB5 ignores.</summary>
    internal int SkipIgnored(int position)
    {
        while (position < Span.Length && At(position, out int width).IsIn(SentenceBreakSet.Ignored))
            position += width;
        return position;
    }

    /// <summary>The position after a run of a property, each with what SB5 ignores.</summary>
    internal int Skip(int position, SentenceBreakProperty property)
    {
        while (position < Span.Length && At(position, out int width) == property)
            position = SkipIgnored(position + width);
        return position;
    }

    private SentenceBreakProperty Reread(SentenceBreakProperty property, int position, ref int width)
    {
        if (property.IsIn(SentenceBreakSet.Separators))
        {
            if (property == CR && position + 1 < Span.Length && Span[position + 1] == '\n')
                width = 2;
            return _hardWrapped && !IsBlankLineAt(position + width) ? Sp : property;
        }
        if (Tailoring is null)
            return property;
        char unit = Span[position];
        if (property == ATerm)
            return unit == '.' && !Tailoring.FullStopsEndSentences ? Other : ATerm;
        return unit == Ellipsis ? ATerm : unit == Tailoring.QuestionMark ? STerm : property;
    }

    /// <summary>Whether nothing but blanks comes before the next line break.</summary>
    private bool IsBlankLineAt(int position)
    {
        while (position < Span.Length && Span[position] is ' ' or '\t')
            position++;
        return position < Span.Length && Span[position] is '\n' or '\r';
    }
}
