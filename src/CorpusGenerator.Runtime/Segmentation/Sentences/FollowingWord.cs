namespace CorpusGenerator;

/// <summary>The word after a full stop, past the marks that open it.</summary>
internal readonly ref struct FollowingWord
{
    private const int MostMarks = 4;
    private const int Longest = 16;

    private readonly ReadOnlySpan<char> _word;
    private readonly bool _isAbbreviated;

    internal FollowingWord(in SentenceText text, int position)
    {
        ReadOnlySpan<char> span = text.Span;
        for (int marks = 0; marks < MostMarks && position < span.Length && IsOpening(text, position); marks++)
            position++;
        int end = position;
        while (end < span.Length && end - position <= Longest && CharacterProperties.IsLetterDigitOrMark(span[end]))
            end++;
        _word = span.Slice(position, end - position);
        _isAbbreviated = end < span.Length && span[end] == '.';
    }

    /// <summary>Whether it starts with a digit.</summary>
    internal bool IsNumeral => !_word.IsEmpty && CharacterProperties.IsDigit(_word[0]);

    /// <summary>Whether it is a number, in digits or a Roman one. "I" is a word more often.</summary>
    internal bool IsNumber => IsNumeral || (RomanNumerals.IsAll(_word) && !_word.SequenceEqual("I".AsSpan()));

    /// <summary>Whether it has one letter to <paramref name="longest"/>, and a full stop.</summary>
    internal bool IsAbbreviatedWord(int longest) =>
        _isAbbreviated && _word.Length <= longest && !_word.IsEmpty && CharacterProperties.IsLetter(_word[0]);

    /// <summary>Whether it is a number of one or two digits with a full stop.</summary>
    internal bool IsAbbreviatedNumber => _isAbbreviated && _word.Length <= 2 && IsNumeral;

    /// <summary>Whether it is in <paramref name="words"/>, with a capital or without.</summary>
    internal bool IsIn(WordSet words) => words.ContainsCapitalized(_word);

    private static bool IsOpening(in SentenceText text, int position) =>
        text.At(position, out _) == SentenceBreakProperty.Close || text.Span[position] is '\u00BF' or '\u00A1';
}
