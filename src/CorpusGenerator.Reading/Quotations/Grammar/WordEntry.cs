namespace CorpusGenerator.Reading;

/// <summary>What a table has on a word, in one place of sixteen bytes: looking a word up touches nothing else.</summary>
internal struct WordEntry
{
    /// <summary>The word's hash (<see cref="FoldedWord.Hash"/>).</summary>
    public ulong Hash;

    /// <summary>What the word does on its own.</summary>
    public WordClasses Classes;

    /// <summary>The table has the word; otherwise the place is free.</summary>
    public bool IsUsed;

    /// <summary>Expressions of several words begin with it.</summary>
    public bool OpensPhrase;
}
