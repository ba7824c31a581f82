using System.Buffers;

namespace CorpusGenerator;

/// <summary>Looks keys up that are given in UTF-8.</summary>
internal static class Utf8Key
{
    private const int StackLimit = 256;

    // A UTF-16 code unit takes at most three bytes of UTF-8.
    private const int MaximumBytesPerChar = 3;

    /// <summary>The place of the key in the index, or -1; ill-formed UTF-8 is no id.</summary>
    internal static int Find(ReadOnlySpan<byte> utf8, IdIndex index)
    {
        int longest = index.MaximumLength;
        if (utf8.Length / MaximumBytesPerChar > longest)
            return -1;
        if (longest <= StackLimit)
            return Find(utf8, index, stackalloc char[StackLimit]);

        char[] rented = ArrayPool<char>.Shared.Rent(longest);
        int found = Find(utf8, index, rented);
        ArrayPool<char>.Shared.Return(rented);
        return found;
    }

    private static int Find(ReadOnlySpan<byte> utf8, IdIndex index, Span<char> buffer) =>
        Utf8Decoder.TryDecode(utf8, buffer, out int length) ? index.Find(buffer.Slice(0, length)) : -1;
}
