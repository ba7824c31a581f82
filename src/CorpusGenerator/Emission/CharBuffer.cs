using System.Buffers;

namespace CorpusGenerator.Generation;

/// <summary>Characters that are written one after another.</summary>
/// <remarks>Its memory is lent: after every edit, text of the same length is written again.</remarks>
internal sealed class CharBuffer : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(1024);

    public int Length { get; private set; }

    public CharBuffer Append(char c)
    {
        Reserve(1);
        _characters[Length++] = c;
        return this;
    }

    public CharBuffer Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    public CharBuffer Append(string text) => Append(text.AsSpan());

    public CharBuffer Append(char c, int count)
    {
        Reserve(count);
        _characters.AsSpan(Length, count).Fill(c);
        Length += count;
        return this;
    }

    /// <summary>Copies characters to a buffer.</summary>
    /// <returns>How many there were.</returns>
    public int CopyTo(int start, Span<char> target)
    {
        int count = Math.Min(target.Length, Length - start);
        _characters.AsSpan(start, count).CopyTo(target);
        return count;
    }

    public override string ToString() => new(_characters, 0, Length);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
    }

    private void Reserve(int count)
    {
        if (Length + count <= _characters.Length)
        {
            return;
        }

        char[] grown = ArrayPool<char>.Shared.Rent(Math.Max(2 * _characters.Length, Length + count));
        _characters.AsSpan(0, Length).CopyTo(grown);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = grown;
    }
}
