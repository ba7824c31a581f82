namespace CorpusGenerator.Reading;

/// <summary>The last letters that were read, and the n-grams that end with the last of them.</summary>
/// <remarks>An n-gram is up to four letters of 16 bits in one number, the last in the lowest bits.</remarks>
internal struct NgramWindow()
{
    /// <summary>The longest n-gram, boundaries included.</summary>
    public const int MaxLength = 4;

    private const int BitsPerLetter = 16;

    // Boundaries alone, so that no n-gram of the first letters is taken for a shorter one.
    private const ulong EmptyLetters = LetterFolding.Boundary * 0x0001_0001_0001_0001UL;

    private ulong _letters = EmptyLetters;
    private int _available = 1;

    /// <summary>How long the longest n-gram is that ends here and holds no boundary but at its ends.</summary>
    public readonly int Available => Math.Min(_available, MaxLength);

    /// <summary>Reads one more character; false when no n-gram ends with it.</summary>
    public bool Read(char character)
    {
        char letter = LetterFolding.Fold(character);
        if (letter == LetterFolding.Skipped)
            return false;
        bool atBoundary = (char)_letters == LetterFolding.Boundary;
        if (letter == LetterFolding.Boundary && atBoundary)
            return false;
        _available = atBoundary ? 2 : _available + 1;
        _letters = (_letters << BitsPerLetter) | letter;
        return true;
    }

    /// <summary>The last letters that were read.</summary>
    public readonly ulong Letters => _letters;

    /// <summary>The n-gram of this length, at least 1, that letters end with.</summary>
    public static ulong Ending(ulong letters, int length) => letters & (ulong.MaxValue >> (64 - (BitsPerLetter * length)));

    /// <summary>How many letters an n-gram has.</summary>
    public static int LengthOf(ulong ngram)
    {
        int length = 0;
        for (; ngram != 0; ngram >>= BitsPerLetter)
            length++;
        return length;
    }

    /// <summary>The n-gram as a number of these letters.</summary>
    public static ulong Pack(ReadOnlySpan<char> letters)
    {
        ulong packed = 0;
        foreach (char letter in letters)
            packed = (packed << BitsPerLetter) | letter;
        return packed;
    }
}
