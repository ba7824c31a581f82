namespace CorpusGenerator.Reading;

/// <summary>A stretch of a document's text, in UTF-16 code units from the text's start.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the range holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share a code unit.</summary>
    public bool Overlaps(TextRange other) => other.Start < End && Start < other.End;

    /// <summary>The code units of <paramref name="text"/> that the range stands for.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The same as a new string.</summary>
    public string StringOf(string text) => text.Substring(Start, Length);
}
