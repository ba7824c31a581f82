using System.Buffers;
using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Hashes the words of a text, to compare texts by their words.</summary>
/// <remarks>
/// A word is a run of letters, digits and marks, without regard to case and to what <see cref="PhraseFolding"/> leaves
/// out. Where no spaces part words, runs of characters stand for them: two of Han and kana (the bigrams of CJK
/// information retrieval), four of Thai, Lao, Burmese and Khmer, where a syllable takes about four. That is coarser
/// than Unicode's word boundaries, and costs a fraction of them.
/// </remarks>
/// <param name="length">About how many UTF-16 code units will be added.</param>
internal sealed class WordHashes(int length) : IDisposable
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private const int LengthOfWord = 5;

    private uint[] _hashes = ArrayPool<uint>.Shared.Rent((length / LengthOfWord) + 1);
    private int _count;

    /// <summary>The hashes so far, in the order of the text.</summary>
    public ReadOnlySpan<uint> AsSpan() => _hashes.AsSpan(0, _count);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        LentArray.GiveBack(_hashes);
        (_hashes, _count) = ([], 0);
    }

    /// <summary>Adds the words of a text (FNV-1a, 32 bits, over folded UTF-16 code units); linear.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text)
    {
        uint hash = Basis;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = WordCharacters.Fold(text[i]);
            if (WordCharacters.IsOfSpacedWord(letter))
            {
                hash = (hash ^ letter) * Prime;
            }
            else if (letter != WordCharacters.Skipped)
            {
                End(ref hash);
                if (letter != WordCharacters.Separator)
                    i = AddRuns(text, i, WordCharacters.RunLength(letter)) - 1;
            }
        }

        End(ref hash);
    }

    /// <summary>Spreads what a hash tells over all its bits (the finalizer of MurmurHash3, Appleby 2011).</summary>
    internal static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EB_CA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2_AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>Adds every run of so many letters from <paramref name="start"/> on, or the one shorter run there is.</summary>
    /// <returns>The position after the last letter of the same kind.</returns>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int AddRuns(ReadOnlySpan<char> text, int start, int runLength)
    {
        ulong run = 0;
        int letters = 0;
        int i = start;
        for (; i < text.Length; i++)
        {
            char letter = WordCharacters.Fold(text[i]);
            if (letter == WordCharacters.Skipped)
                continue;
            if (letter == WordCharacters.Separator || WordCharacters.RunLength(letter) != runLength)
                break;
            run = ((run << 16) | letter) & (ulong.MaxValue >> (64 - (16 * runLength)));
            if (++letters >= runLength)
                Append((uint)run * Prime ^ (uint)(run >> 32));
        }

        if (letters < runLength)
            Append((uint)run * Prime ^ (uint)(run >> 32));
        return i;
    }

    private void End(ref uint hash)
    {
        if (hash != Basis)
            Append(hash);
        hash = Basis;
    }

    private void Append(uint hash)
    {
        if (_count == _hashes.Length)
            _hashes = LentArray.Grown(_hashes, _count, _count + 1);
        _hashes[_count++] = Mix(hash);
    }
}
