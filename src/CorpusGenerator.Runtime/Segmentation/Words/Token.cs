namespace CorpusGenerator;

/// <summary>A stretch of a text between two word boundaries.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1, except of <see langword="default"/>.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether it holds a letter or a number.</summary>
    public bool IsWord => Kind != TokenKind.None;

    /// <summary>The code units of <paramref name="text"/>, the text that was cut, which the token stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the one that was cut.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
