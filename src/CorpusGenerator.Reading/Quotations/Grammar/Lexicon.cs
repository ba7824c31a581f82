using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>The words and phrases of a language's table.</summary>
internal sealed class Lexicon
{
    private const int FilterBits = 1 << 14;
    private static readonly char[] Space = [' '];
    private readonly WordTable _words = new();
    private readonly CharacterMap _longest = new();
    private readonly List<Phrase> _phrases = [];
    private Phrase[] _indexed = [];
    private readonly KeyedChains _byFirstWords = new();

    // Most words that open an expression are small ones of which none follows: two kilobytes of bits tell so.
    private readonly HashFilter _filter = new(FilterBits);

    /// <summary>Endings that put a word in a class when the table does not have the word itself.</summary>
    public EndingTable Endings { get; } = new();

    /// <summary>The length in code units of the longest word that begins with a character; 0 when none does.</summary>
    public int LongestFrom(char first) => _longest[first];

    /// <summary>Adds an expression of one or more words to a class.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Add(string expression, WordClasses classes)
    {
        string[] words = expression.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        ref WordEntry entry = ref EntryOf(words[0]);
        if (words.Length == 1)
        {
            entry.Classes |= classes;
            return;
        }

        entry.OpensPhrase = true;
        ulong others = 0;
        for (int index = 2; index < words.Length; index++)
            others = Phrase.Append(others, FoldedWord.Hash(words[index].AsSpan()));
        _phrases.Add(new(entry.Hash, FoldedWord.Hash(words[1].AsSpan()), others, words.Length - 1, classes));
    }

    /// <summary>The entry for a word by its hash (<see cref="FoldedWord.Hash"/>); a free one when there is none.</summary>
    public ref readonly WordEntry Find(ulong hash) => ref _words.Find(hash);

    /// <summary>The longest expression that begins with two words, by their hashes; 0 for none.</summary>
    public int LongestPhrase(ulong first, ulong second)
    {
        ulong key = KeyOf(first, second);
        return _filter.MayHave(key) ? _byFirstWords.Newest(key) : 0;
    }

    /// <summary>The next shorter expression that begins with the same two words; 0 for none.</summary>
    public int ShorterPhrase(int phrase) => _byFirstWords.Older(phrase);

    /// <summary>An expression by its number.</summary>
    public ref readonly Phrase PhraseAt(int phrase) => ref _indexed[_byFirstWords.Value(phrase)];

    /// <summary>Makes the expressions findable: of those with the same first words the longest first, then the first added.</summary>
    public void IndexPhrases()
    {
        int longest = 0;
        foreach (Phrase phrase in _phrases)
            longest = Math.Max(longest, phrase.Length);
        for (int length = 1; length <= longest; length++)
        {
            for (int number = _phrases.Count - 1; number >= 0; number--)
            {
                if (_phrases[number].Length == length)
                    Index(number);
            }
        }

        _indexed = [.. _phrases];
    }

    private ref WordEntry EntryOf(string word)
    {
        ref WordEntry entry = ref _words.FindOrAdd(FoldedWord.Hash(word.AsSpan()));
        if (_longest[word[0]] < word.Length)
            _longest[word[0]] = (byte)Math.Min(byte.MaxValue, word.Length);
        return ref entry;
    }

    private void Index(int number)
    {
        ulong key = KeyOf(_phrases[number].First, _phrases[number].Second);
        _filter.Add(key);
        _byFirstWords.Add(key, number);
    }

    private static ulong KeyOf(ulong first, ulong second) => unchecked((first * 31) + second);
}
