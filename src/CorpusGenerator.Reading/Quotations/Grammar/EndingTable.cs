namespace CorpusGenerator.Reading;

/// <summary>Finds the ending of a word in one pass from its last character, however many endings there are.</summary>
internal sealed class EndingTable
{
    private readonly Dictionary<uint, KeyValuePair<string, WordClasses>> _endings = [];
    private readonly HashSet<uint> _tails = [];

    /// <summary>Adds an ending; where two fold to the same, the first counts.</summary>
    public void Add(string ending, WordClasses classes)
    {
        uint hash = 0;
        for (int index = ending.Length - 1; index >= 0; index--)
        {
            hash = Next(hash, ending[index]);
            _tails.Add(hash);
        }

        if (!_endings.ContainsKey(hash))
            _endings.Add(hash, new(ending, classes));
    }

    /// <summary>The classes of the longest ending that the word has and is longer than; none without one.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        WordClasses found = WordClasses.None;
        uint hash = 0;
        for (int length = 1; length < word.Length; length++)
        {
            hash = Next(hash, word[word.Length - length]);
            if (!_tails.Contains(hash))
                break;
            if (_endings.TryGetValue(hash, out KeyValuePair<string, WordClasses> ending)
                && WordTable.FoldedEquals(word.Slice(word.Length - length), ending.Key.AsSpan()))
                found = ending.Value;
        }

        return found;
    }

    private static uint Next(uint hash, char character) =>
        unchecked((hash * 16777619) ^ CharacterFolding.Fold(character));
}
