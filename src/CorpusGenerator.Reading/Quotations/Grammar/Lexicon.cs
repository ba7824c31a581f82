namespace CorpusGenerator.Reading;

/// <summary>The words and phrases of a language's table.</summary>
internal sealed class Lexicon
{
    private static readonly char[] Space = [' '];
    private readonly WordTable _words = new();
    private readonly CharacterMap _longest = new();
    private readonly Dictionary<ulong, List<Phrase>> _phrases = [];

    /// <summary>Endings that put a word in a class when the table does not have the word itself.</summary>
    public EndingTable Endings { get; } = new();

    /// <summary>The length in code units of the longest word that begins with a character; 0 when none does.</summary>
    public int LongestFrom(char first) => _longest[first];

    /// <summary>Adds an expression of one or more words to a class.</summary>
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
        Phrase phrase = new(Array.ConvertAll(words.AsSpan(1).ToArray(), FoldedWord.Fold), classes);
        ulong key = KeyOf(entry.Hash, FoldedWord.Hash(words[1].AsSpan()));
        if (!_phrases.TryGetValue(key, out List<Phrase>? phrases))
            _phrases.Add(key, phrases = []);
        phrases.Add(phrase);
    }

    /// <summary>The entry for a word by its hash (<see cref="FoldedWord.Hash"/>); a free one when there is none.</summary>
    public ref readonly WordEntry Find(ulong hash) => ref _words.Find(hash);

    /// <summary>The expressions that begin with two words, longest first; null for none.</summary>
    public List<Phrase>? PhrasesOf(ulong first, ulong second) =>
        _phrases.TryGetValue(KeyOf(first, second), out List<Phrase>? phrases) ? phrases : null;

    /// <summary>Brings longer expressions before shorter ones.</summary>
    public void Sort()
    {
        foreach (List<Phrase> phrases in _phrases.Values)
            phrases.Sort(static (left, right) => right.Rest.Length.CompareTo(left.Rest.Length));
    }

    private ref WordEntry EntryOf(string word)
    {
        ref WordEntry entry = ref _words.FindOrAdd(FoldedWord.Hash(word.AsSpan()));
        if (_longest[word[0]] < word.Length)
            _longest[word[0]] = (byte)Math.Min(byte.MaxValue, word.Length);
        return ref entry;
    }

    private static ulong KeyOf(ulong first, ulong second) => unchecked((first * 31) + second);
}
