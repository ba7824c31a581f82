namespace CorpusGenerator.Reading;

/// <summary>The words and phrases of a language's table.</summary>
internal sealed class Lexicon
{
    private static readonly char[] Space = [' '];
    private readonly WordTable _table = new();
    private readonly CharacterMap _longest = new();
    private readonly List<WordClasses> _classes = [];
    private readonly List<List<Phrase>?> _phrases = [];

    /// <summary>Endings that put a word in a class when the table does not have the word itself.</summary>
    public EndingTable Endings { get; } = new();

    /// <summary>The length in code units of the longest word that begins with a character; 0 when none does.</summary>
    public int LongestFrom(char first) => _longest[first];

    /// <summary>Adds an expression of one or more words to a class.</summary>
    public void Add(string expression, WordClasses classes)
    {
        string[] words = expression.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        int entry = EntryOf(words[0]);
        if (words.Length == 1)
            _classes[entry] |= classes;
        else
            (_phrases[entry] ??= []).Add(new(Array.ConvertAll(words.AsSpan(1).ToArray(), FoldedWord.Fold), classes));
    }

    /// <summary>The entry for a word; -1 when the table does not have it.</summary>
    public int Find(ReadOnlySpan<char> word) => _table.Find(word);

    /// <summary>The same where the word's hash is known (<see cref="FoldedWord.Hash"/>).</summary>
    public int Find(ReadOnlySpan<char> word, uint hash) => _table.Find(word, hash);

    /// <summary>What the word of an entry does on its own.</summary>
    public WordClasses ClassesOf(int entry) => _classes[entry];

    /// <summary>The expressions that begin with the word of an entry, longest first.</summary>
    public List<Phrase>? PhrasesOf(int entry) => _phrases[entry];

    /// <summary>Brings longer expressions before shorter ones.</summary>
    public void Sort()
    {
        foreach (List<Phrase>? phrases in _phrases)
            phrases?.Sort((left, right) => right.Rest.Length.CompareTo(left.Rest.Length));
    }

    private int EntryOf(string word)
    {
        int entry = _table.Find(word.AsSpan());
        if (entry >= 0)
            return entry;
        entry = _classes.Count;
        _classes.Add(WordClasses.None);
        _phrases.Add(null);
        _table.Set(word, entry);
        _longest[word[0]] = (byte)Math.Min(byte.MaxValue, Math.Max(LongestFrom(word[0]), word.Length));
        return entry;
    }
}
