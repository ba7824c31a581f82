using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Compares and hashes words by their folded spelling, without making a string.</summary>
internal static class FoldedWord
{
    /// <summary>The hash of no characters, to go on from with <see cref="Append"/>.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Factor = 1099511628211;

    /// <summary>The hash of a word (FNV-1a, 64 bits) after one more of its characters.</summary>
    public static ulong Append(ulong hash, char character) =>
        AppendFolded(hash, IsPlain(character) ? character : CharacterFolding.Fold(character));

    /// <summary>Whether the character is a small letter of ASCII, which folds to itself.</summary>
    public static bool IsPlain(char character) => (uint)(character - 'a') < 26;

    /// <summary>The same for a folded character.</summary>
    public static ulong AppendFolded(ulong hash, char folded) =>
        folded == CharacterFolding.Skipped ? hash : unchecked((hash ^ folded) * Factor);

    /// <summary>The hash of a word.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char character in word)
            hash = Append(hash, character);
        return hash;
    }

    /// <summary>The folded spelling.</summary>
    public static string Fold(string word)
    {
        char[] folded = new char[word.Length];
        int length = 0;
        foreach (char character in word)
        {
            char one = CharacterFolding.Fold(character);
            if (one != CharacterFolding.Skipped)
                folded[length++] = one;
        }

        return new(folded, 0, length);
    }

    /// <summary>Whether a word folds to a spelling that is folded already.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static bool FoldsTo(ReadOnlySpan<char> word, string folded)
    {
        int position = 0;
        foreach (char character in word)
        {
            char one = CharacterFolding.Fold(character);
            if (one == CharacterFolding.Skipped)
                continue;
            if (position >= folded.Length || folded[position++] != one)
                return false;
        }

        return position == folded.Length;
    }

    /// <summary>Whether two spellings fold to the same word.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
            return true;
        int i = 0, j = 0;
        while (true)
        {
            char a = Next(left, ref i), b = Next(right, ref j);
            if (a != b)
                return false;
            if (a == CharacterFolding.Skipped)
                return true;
        }
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static char Next(ReadOnlySpan<char> word, ref int index)
    {
        while (index < word.Length)
        {
            char folded = CharacterFolding.Fold(word[index++]);
            if (folded != CharacterFolding.Skipped)
                return folded;
        }

        return CharacterFolding.Skipped;
    }
}
