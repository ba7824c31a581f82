namespace CorpusGenerator;

/// <summary>A set of words that is asked with spans, on every target. Case counts.</summary>
internal sealed class WordSet
{
    /// <summary>The set of no words.</summary>
    internal static readonly WordSet Empty = new("");

    // Hosts do not agree on its small letter.
    private const char CapitalIWithDot = '\u0130';

    private readonly string?[] _slots;
    private readonly int _longest;

    /// <param name="words">The words, between them any white space.</param>
    internal WordSet(string words)
    {
        string[] entries = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int size = 4;
        while (size < entries.Length * 2)
            size *= 2;
        _slots = new string?[size];
        foreach (string entry in entries)
        {
            _longest = Math.Max(_longest, entry.Length);
            _slots[SlotOf(entry.AsSpan(), entry[0])] = entry;
        }
    }

    /// <summary>Whether <paramref name="word"/> is in the set.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && Contains(word, word[0]);

    /// <summary>Whether <paramref name="word"/> is in the set, as it is or with a small letter for its capital: for the
    /// first word of a sentence.</summary>
    internal bool ContainsCapitalized(ReadOnlySpan<char> word) =>
        Contains(word)
        || (!word.IsEmpty && word[0] != CapitalIWithDot && Contains(word, char.ToLowerInvariant(word[0])));

    private bool Contains(ReadOnlySpan<char> word, char first) =>
        word.Length <= _longest && _slots[SlotOf(word, first)] is not null;

    /// <summary>The slot of the word that starts with <paramref name="first"/> and goes on like
    /// <paramref name="word"/>, or the free one where it would be.</summary>
    private int SlotOf(ReadOnlySpan<char> word, char first)
    {
        int slot = Hash(word, first) & (_slots.Length - 1);
        while (_slots[slot] is { } other && !(other[0] == first && other.AsSpan(1).SequenceEqual(word.Slice(1))))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    /// <summary>FNV-1a by code units.</summary>
    private static int Hash(ReadOnlySpan<char> word, char first)
    {
        const uint Prime = 16777619;
        uint hash = (2166136261 ^ first) * Prime;
        foreach (char unit in word.Slice(1))
            hash = (hash ^ unit) * Prime;
        return (int)(hash ^ hash >> 15);
    }
}
