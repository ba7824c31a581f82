using System.Globalization;
using static CorpusGenerator.SentenceBreakProperty;

namespace CorpusGenerator;

/// <summary>
/// Which quotation marks and brackets after a terminator belong to its sentence. UAX 29 takes every one of them; an
/// opening one belongs to the next sentence where no space stands between (<c>。「</c>, <c>.(</c>), and a closing one
/// to this sentence where a space does (<c>« Va ! »</c>).
/// </summary>
internal static class ClosingMarks
{
    private const int LongestReference = 4;

    /// <summary>The position after the closing marks and reference marks (<c>[12]</c>) at <paramref
    /// name="position"/>.</summary>
    internal static int Skip(in SentenceText text, int position)
    {
        while (position < text.Span.Length && text.At(position, out int width) == Close)
        {
            int next = text.SkipIgnored(position + width);
            if (IsOpening(text, position, next) && !IsReference(text.Span, position, out next))
                return position;
            position = next;
        }
        return position;
    }

    /// <summary>Whether the mark after a space at <paramref name="position"/> closes what was said before the
    /// space.</summary>
    internal static bool IsSpacedAt(in SentenceText text, int position)
    {
        if (position >= text.Span.Length || text.At(position, out int width) != Close)
            return false;
        int next = text.SkipIgnored(position + width);
        return CharacterProperties.CategoryAt(text.Span, position) switch
        {
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => !IsContentAt(text, next),
            UnicodeCategory.OtherPunctuation => next == text.Span.Length, // no sentence is a quotation mark alone
            _ => false,
        };
    }

    private static bool IsOpening(in SentenceText text, int position, int next) =>
        CharacterProperties.CategoryAt(text.Span, position) switch
        {
            UnicodeCategory.OpenPunctuation => true,
            // „…“ closes with what “…” opens with.
            UnicodeCategory.InitialQuotePunctuation => IsContentAt(text, next) || IsBracketAt(text, next),
            _ => false,
        };

    private static bool IsContentAt(in SentenceText text, int position) =>
        position < text.Span.Length && text.At(position, out _).IsIn(SentenceBreakSet.Content);

    private static bool IsBracketAt(in SentenceText text, int position) =>
        position < text.Span.Length
        && CharacterProperties.CategoryAt(text.Span, position) == UnicodeCategory.OpenPunctuation;

    private static bool IsReference(ReadOnlySpan<char> text, int position, out int end)
    {
        end = position + 1;
        if (text[position] != '[')
            return false;
        while (end < text.Length && end - position <= LongestReference && CharacterProperties.IsDigit(text[end]))
            end++;
        return end > position + 1 && end < text.Length && text[end++] == ']';
    }
}
