namespace CorpusGenerator;

/// <summary>Roman numerals, in capitals.</summary>
internal static class RomanNumerals
{
    /// <summary>Whether <paramref name="text"/> has nothing but digits of Roman numerals.</summary>
    internal static bool IsAll(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (unit is not ('I' or 'V' or 'X' or 'L' or 'C' or 'M'))
                return false;
        }
        return text.Length > 0;
    }
}
