namespace CorpusGenerator.Reading;

/// <summary>Looks tokens up in the language's table.</summary>
internal sealed class WordClassifier(TokenTable tokens, QuotationGrammar grammar)
{
    private readonly Lexicon _lexicon = grammar.Lexicon;
    private readonly List<KeyValuePair<int, int>> _phraseStarts = [];

    /// <summary>Gives a word its classes, and remembers it when expressions of several words begin with it.</summary>
    /// <param name="index">The token.</param>
    /// <param name="hash">Its hash (<see cref="FoldedWord.Hash"/>).</param>
    public void Classify(int index, uint hash)
    {
        int entry = Find(tokens.Span(index), hash);
        ref Token token = ref tokens[index];
        if (entry >= 0)
        {
            token.Classes = _lexicon.ClassesOf(entry);
            if (_lexicon.PhrasesOf(entry) is not null)
                _phraseStarts.Add(new(index, entry));
        }

        if (entry < 0)
            token.Classes = ClassesOfUnlisted(index, hash);
    }

    private WordClasses ClassesOfUnlisted(int index, uint hash)
    {
        bool isCapitalized = tokens[index].IsCapitalized;
        WordClasses name = isCapitalized ? GivenNames.ClassesOf(tokens.Span(index), hash) : WordClasses.None;
        if (name != WordClasses.None)
            return name;
        return isCapitalized || !grammar.NounsHaveCapitals ? _lexicon.Endings.ClassesOf(tokens.Span(index)) : WordClasses.None;
    }

    /// <summary>Gives expressions of several words their classes, in the tokens from <paramref name="first"/> on.</summary>
    public void JoinPhrases(int first)
    {
        foreach (KeyValuePair<int, int> start in _phraseStarts)
        {
            if (start.Key >= first && !tokens[start.Key].IsContinuation)
                JoinLongest(start.Key, _lexicon.PhrasesOf(start.Value)!);
        }

        _phraseStarts.Clear();
    }

    /// <summary>The length of the longest word of the table at a position of a text without spaces; 0 for none.</summary>
    public int LongestKnown(int position, int end)
    {
        int limit = Math.Min(_lexicon.LongestFrom(tokens.Text[position]), end - position);
        int longest = 0;
        uint hash = FoldedWord.Seed;
        for (int length = 1; length <= limit; length++)
        {
            hash = FoldedWord.Append(hash, tokens.Text[position + length - 1]);
            if (_lexicon.Find(tokens.Text.AsSpan(position, length), hash) >= 0)
                longest = length;
        }

        return longest;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        int entry = _lexicon.Find(word, hash);
        if (entry >= 0 || grammar.Prefixes.Count == 0)
            return entry;
        foreach (string prefix in grammar.Prefixes)
        {
            if (word.Length > prefix.Length + 1 && word.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                entry = _lexicon.Find(word.Slice(prefix.Length));
                if (entry >= 0)
                    return entry;
            }
        }

        return -1;
    }

    private void JoinLongest(int index, List<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            if (!Matches(index + 1, phrase.Rest))
                continue;
            tokens[index].Classes = phrase.Classes;
            for (int rest = 1; rest <= phrase.Rest.Length; rest++)
                tokens[index + rest].IsContinuation = true;
            return;
        }
    }

    private bool Matches(int index, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!tokens.IsKind(index + i, TokenKind.Word) || !FoldedWord.FoldsTo(tokens.Span(index + i), words[i]))
                return false;
        }

        return true;
    }
}
