using System.Buffers;

namespace CorpusGenerator.Reading;

/// <summary>Characters that are written one after another.</summary>
/// <remarks>Its memory is lent: after every edit, text of the same length is written again.</remarks>
public sealed class CharBuffer : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(1024);

    /// <summary>How many characters were written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes a character.</summary>
    public CharBuffer Append(char c)
    {
        Reserve(1);
        _characters[Length++] = c;
        return this;
    }

    /// <summary>Writes characters.</summary>
    public CharBuffer Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Extend(text.Length));
        return this;
    }

    /// <summary>Writes characters.</summary>
    public CharBuffer Append(string text) => Append(text.AsSpan());

    /// <summary>Writes a character <paramref name="count"/> times.</summary>
    public CharBuffer Append(char c, int count)
    {
        Extend(count).Fill(c);
        return this;
    }

    /// <summary>Makes room at the end, which the caller fills before anything else is written.</summary>
    /// <param name="count">How many characters.</param>
    public Span<char> Extend(int count)
    {
        Reserve(count);
        Length += count;
        return _characters.AsSpan(Length - count, count);
    }

    /// <summary>Characters that were written before, to be changed before anything else is written.</summary>
    public Span<char> Slice(int start, int count) => _characters.AsSpan(0, Length).Slice(start, count);

    /// <summary>Copies characters to a buffer.</summary>
    /// <returns>How many there were.</returns>
    public int CopyTo(int start, Span<char> target)
    {
        int count = Math.Min(target.Length, Length - start);
        _characters.AsSpan(start, count).CopyTo(target);
        return count;
    }

    /// <summary>Forgets what was written; the memory stays.</summary>
    public void Clear() => Length = 0;

    /// <summary>Everything written.</summary>
    public override string ToString() => new(_characters, 0, Length);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        LentArray.GiveBack(_characters);
        _characters = [];
        Length = 0;
    }

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            _characters = LentArray.Grown(_characters, Length, Length + count);
        }
    }
}
