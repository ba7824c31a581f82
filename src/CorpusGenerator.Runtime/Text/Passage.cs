using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>A stretch of an article's text: the one form in which the library hands out text.</summary>
/// <remarks>
/// It can be kept in a field, captured by a lambda or live across an <c>await</c>, as a span cannot, and making
/// one allocates nothing. Two passages are equal when their characters are, wherever they stand.
/// <c>default</c> is empty.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Passage : IEquatable<Passage>, IEquatable<string>
{
    private readonly CorpusData? _data;
    private readonly int _article;
    private readonly int _start;

    internal Passage(CorpusData data, int article, int start, int length)
    {
        _data = data;
        _article = article;
        _start = start;
        Length = length;
    }

    /// <summary>
    /// Where the passage begins in <see cref="Article.Text"/>, in UTF-16 code units; -1 for a title that was given
    /// beside the document and is no part of it.
    /// </summary>
    public int Start => IsGiven ? -1 : _start;

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The position after the last code unit, counted as <see cref="Start"/> is.</summary>
    public int End => Start + Length;

    /// <summary>Whether the passage holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The characters; no allocation.</summary>
    public ReadOnlySpan<char> Span => _data is null ? default
        : IsGiven ? _data.Pooled(new(_start, Length))
        : _data.TextOf(_article).Slice(_start, Length);

    /// <summary>The article the passage is from.</summary>
    public Article Article => _data is null ? default : new(_data, IsGiven ? ~_article : _article);

    /// <summary>
    /// The line of the document on which the passage begins, from 1; 0 where <see cref="Start"/> is -1. Cost is
    /// linear in the text before it.
    /// </summary>
    public int Line => IsGiven ? 0 : LinePosition.Of(Article.Text.Span, Start).Line;

    /// <summary>The column at which the passage begins, counted as <see cref="Line"/> is, in UTF-16 code units.</summary>
    public int Column => IsGiven ? 0 : LinePosition.Of(Article.Text.Span, Start).Column;

    private bool IsGiven => _article < 0;

    /// <summary>The characters of <paramref name="passage"/>.</summary>
    public static implicit operator ReadOnlySpan<char>(Passage passage) => passage.Span;

    /// <summary>Whether both hold the same characters.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Whether their characters differ.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);

    /// <summary>Whether the passage holds the characters of the string.</summary>
    public static bool operator ==(Passage left, string? right) => left.Equals(right);

    /// <summary>Whether the passage holds other characters than the string.</summary>
    public static bool operator !=(Passage left, string? right) => !left.Equals(right);

    /// <summary>A part of the passage.</summary>
    /// <param name="start">Where the part begins, in UTF-16 code units from the start of this passage.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie inside the passage.</exception>
    public Passage Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        return _data is null ? default : new(_data, _article, _start + start, length);
    }

    /// <inheritdoc/>
    public bool Equals(Passage other) => Span.SequenceEqual(other.Span);

    /// <summary>Whether the passage holds the characters of <paramref name="other"/>; never equal to <c>null</c>.</summary>
    public bool Equals(string? other) => other is not null && Span.SequenceEqual(other.AsSpan());

    /// <summary>Whether the passage holds the characters of <paramref name="other"/>.</summary>
    public bool Equals(ReadOnlySpan<char> other) => Span.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other ? Equals(other) : obj is string text && Equals(text);

    /// <summary>A hash of the characters; cost is linear in <see cref="Length"/>.</summary>
    public override int GetHashCode() => ContentHash.Of(Span);

    /// <summary>The characters as a new string.</summary>
    public override string ToString() => Span.ToString();

    /// <summary>For <c>passage[a..b]</c>; see <see cref="Length"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public char this[int index] => Span[index];

    /// <summary>A passage of the string pool that is said of an article but is no part of its text.</summary>
    internal static Passage Given(CorpusData data, int article, TableRange range) =>
        new(data, ~article, range.First, range.Count);
}
