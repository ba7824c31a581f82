using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Recognises news and picture agencies in credits.</summary>
internal static class AgencyName
{
    private const int LongestName = 60;

    /// <summary>Whether a stretch is made of agencies alone: <c>dpa</c>, <c>AFP/dpa</c>, <c>Xinhua</c>.</summary>
    public static bool Is(DocumentReading reading, TextRange range) =>
        Count(reading, range, out int parts) == parts && parts > 0;

    /// <summary>Whether an agency is named in it, beside desks and other agencies: <c>dpa/lno</c>.</summary>
    public static bool HasAgency(DocumentReading reading, TextRange range) => Count(reading, range, out _) > 0;

    /// <summary>Whether it is an agency and a person: <c>Xinhua/Lu Jinbo</c>, <c>Ana Holm/dpa</c>.</summary>
    /// <remarks>A person has two names; initials (<c>dpa/mm</c>) are an editor's, below an article.</remarks>
    public static bool IsAgencyAndPerson(DocumentReading reading, TextRange range) =>
        Count(reading, range, out int parts) > 0 && parts > 1 && range.Of(reading.Text).IndexOf('/') > 0
        && (range.Of(reading.Text).IndexOf(' ') > 0 || CharacterClass.IsUnspaced(reading.Text[range.Start]));

    /// <summary>Whether it has the form of an agency and a person, known or not: <c>Example News/Ana Holm</c>.</summary>
    public static bool LooksLikeAgencyAndPerson(string text, TextRange range)
    {
        int slash = range.Of(text).IndexOf('/');
        if (slash <= 0 || slash + 1 >= range.Length || range.Of(text).IndexOf(' ') < 0)
            return false;

        TextRange first = VisibleRange.Of(text, range.Start, range.Start + slash);
        TextRange second = VisibleRange.Of(text, range.Start + slash + 1, range.End);
        return IsCasedName(text, first) && IsCasedName(text, second);
    }

    private static bool IsCasedName(string text, TextRange range)
    {
        bool atWordStart = true;
        foreach (char c in range.Of(text))
        {
            if (atWordStart ? !char.IsUpper(c) : !(char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’'))
                return false;

            atWordStart = c == ' ';
        }

        return !atWordStart;
    }

    /// <summary>Whether a picture agency is named in it.</summary>
    public static bool HasPictureAgency(DocumentReading reading, TextRange range)
    {
        int start = range.Start;
        for (int at = start; at <= range.End; at++)
        {
            if (at < range.End && !IsSeparator(reading.Text[at]) && reading.Text[at] != ' ')
                continue;

            PhraseTable agencies = reading.Lexicon.PictureAgencies;
            if (IsIn(reading, agencies, start, at) || IsIn(reading, agencies, start, range.End))
                return true;

            start = at + 1;
        }

        return false;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int Count(DocumentReading reading, TextRange range, out int parts)
    {
        parts = 0;
        if (range.Length > LongestName)
            return 0;

        int known = 0;
        int start = range.Start;
        for (int at = start; at <= range.End; at++)
        {
            if (at < range.End && !IsSeparator(reading.Text[at]))
                continue;

            parts++;
            known += IsIn(reading, reading.Lexicon.Agencies, start, at) ? 1 : 0;
            start = at + 1;
        }

        return known;
    }

    private static bool IsIn(DocumentReading reading, PhraseTable table, int start, int end) =>
        end - start is > 0 and <= LongestName
        && table.MayBegin(FoldedText.WithoutDecoration(reading.Text.AsSpan(start, end - start)))
        && table.Contains(reading.Folded.Set(reading.Text, start, end));

    private static bool IsSeparator(char c) => c is '/' or ',' or '／' or '、' or '=' or '＝' or '|' or '+' or ';' or '،';
}
