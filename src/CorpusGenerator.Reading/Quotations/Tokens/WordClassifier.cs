using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Looks tokens up in the language's table.</summary>
internal sealed class WordClassifier(TokenTable tokens, QuotationGrammar grammar)
{
    private const int None = -2;

    /// <summary>What a given name with a capital is not, though its spelling be that of a month or of a preposition (Swedish "Per").</summary>
    private const WordClasses NotGivenNames = WordClasses.Adverb | WordClasses.Preposition;

    /// <summary>What a form of address with a capital inside a sentence is not (French "Me").</summary>
    private const WordClasses NotHonorifics = WordClasses.Adverb | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Preposition;

    private readonly Lexicon _lexicon = grammar.Lexicon;
    private readonly LookAlikes? _lookAlikes = grammar.NoCapitals ? new(tokens, grammar) : null;
    private readonly List<KeyValuePair<int, int>> _phraseStarts = [];

    // The hashes of the words after two that an expression may begin with, up to each: read once for all expressions.
    private readonly List<ulong> _others = [];
    private int _opener = None;
    private ulong _openerHash;

    /// <summary>Starts with another document.</summary>
    public void Reset() => _lookAlikes?.Reset();

    /// <summary>Appends a word, with its classes.</summary>
    /// <param name="start">Its first code unit.</param>
    /// <param name="end">The code unit after its last.</param>
    /// <param name="hash">Its hash (<see cref="FoldedWord.Hash"/>).</param>
    public void Add(int start, int end, ulong hash)
    {
        ref Token token = ref tokens.Add(TokenKind.Word, start, end);
        token.IsCapitalized = CharacterTable.Is(tokens.Text[start], CharacterTraits.Capital);
        Classify(tokens.Count - 1, hash);
    }

    /// <summary>
    /// Gives a word its classes (a month or a preposition that is a given name too is one with a capital), and remembers it when
    /// expressions of several words begin with it.
    /// </summary>
    /// <param name="index">The token.</param>
    /// <param name="hash">Its hash (<see cref="FoldedWord.Hash"/>).</param>
    public void Classify(int index, ulong hash)
    {
        ref readonly WordEntry entry = ref _lexicon.Find(hash);
        if (!entry.IsUsed && grammar.Prefixes.Count > 0)
            entry = ref FindAfterPrefix(tokens.Span(index), entry);
        ref Token token = ref tokens[index];
        if (_opener == index - 1 && _lexicon.LongestPhrase(_openerHash, hash) is > 0 and int phrase)
            _phraseStarts.Add(new(_opener, phrase));
        if (entry.OpensPhrase)
            (_opener, _openerHash) = (index, entry.Hash);
        token.Classes = entry.IsUsed ? entry.Classes : ClassesOfUnlisted(index, hash);
        if (token.IsCapitalized && token.Is(WordClasses.Honorific) && (tokens.IsKind(index - 1, TokenKind.Word) || tokens.IsKind(index - 1, TokenKind.Comma)))
            token.Classes &= ~NotHonorifics;
        if (token.IsCapitalized && token.Is(WordClasses.Genitive) && OpensSurname(index))
            token.Classes = WordClasses.NameParticle;
        if (token.IsCapitalized && token.Is(WordClasses.GivenName))
            token.Classes &= tokens.IsKind(index - 1, TokenKind.Word) ? ~(NotGivenNames | WordClasses.WorkNoun | WordClasses.Determiner) : ~NotGivenNames;
        _lookAlikes?.Read(index);
    }

    private WordClasses ClassesOfUnlisted(int index, ulong hash)
    {
        bool isCapitalized = tokens[index].IsCapitalized;
        WordClasses name = isCapitalized ? GivenNames.ClassesOf(hash) : WordClasses.None;
        if (name != WordClasses.None)
            return name;
        if (grammar.VerbBeginnings.Count > 0)
            return FollowsGivenName(index) ? WordClasses.None : UnlistedWords.ClassesOf(tokens, index, grammar);
        return !_lexicon.Endings.IsEmpty && (isCapitalized || !grammar.NounsHaveCapitals) ? _lexicon.Endings.ClassesOf(tokens.Span(index)) : WordClasses.None;
    }

    /// <summary>After a given name any word is likely a surname.</summary>
    private bool FollowsGivenName(int index) => index > 0 && tokens[index - 1].Is(WordClasses.GivenName);

    /// <summary>"la presidente Di Lisi": a small word written with a capital right after one that has none.</summary>
    private bool OpensSurname(int index) =>
        !grammar.NounsHaveCapitals && tokens.IsKind(index - 1, TokenKind.Word) && !tokens[index - 1].IsCapitalized && !tokens[index - 1].Is(WordClasses.Determiner);

    /// <summary>Whether the table has a word, by its hash.</summary>
    public bool IsListed(ulong hash) => _lexicon.Find(hash).IsUsed;

    /// <summary>
    /// Whether a word of the table, by its hash, is in any of the classes: a single letter of one that names an office or
    /// kin ends many a name (夫 in 和夫).
    /// </summary>
    public bool IsOf(ulong hash, WordClasses classes) => (_lexicon.Find(hash).Classes & classes) != 0;

    /// <summary>Gives expressions of several words their classes, in the words since the last call.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void JoinPhrases()
    {
        foreach (KeyValuePair<int, int> start in _phraseStarts)
        {
            if (!tokens[start.Key].IsContinuation)
                JoinLongest(start.Key, start.Value);
        }

        _phraseStarts.Clear();
        _opener = None;
        _lookAlikes?.ReadDoubtful();
    }

    /// <summary>The length of the longest word of the table at a position of a text without spaces, and its hash; 0 for none, or at the end.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int LongestKnown(int position, int end, out ulong known)
    {
        known = FoldedWord.Seed;
        if (position >= end)
            return 0;
        int limit = Math.Min(_lexicon.LongestFrom(tokens.Text[position]), end - position);
        int longest = 0;
        ulong hash = FoldedWord.Seed;
        for (int length = 1; length <= limit; length++)
        {
            hash = FoldedWord.Append(hash, tokens.Text[position + length - 1]);
            if (_lexicon.Find(hash).IsUsed)
                (longest, known) = (length, hash);
        }

        return longest;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private ref readonly WordEntry FindAfterPrefix(ReadOnlySpan<char> word, in WordEntry none)
    {
        foreach (string prefix in grammar.Prefixes)
        {
            if (word.Length <= prefix.Length + 1 || !word.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
                continue;
            ref readonly WordEntry entry = ref _lexicon.Find(FoldedWord.Hash(word.Slice(prefix.Length)));
            if (entry.IsUsed)
                return ref entry;
        }

        return ref none;
    }

    private void JoinLongest(int index, int number)
    {
        _others.Clear();
        while (number > 0 && !Matches(index, _lexicon.PhraseAt(number)))
            number = _lexicon.ShorterPhrase(number);
        if (number > 0)
            Join(index, number);
    }

    /// <summary>Joins an expression; it has the classes of all sections of the table that hold it, and names a source as a whole.</summary>
    private void Join(int index, int number)
    {
        int length = _lexicon.PhraseAt(number).Length;
        tokens[index].Classes = WordClasses.None;
        for (; number > 0 && _lexicon.PhraseAt(number).Length == length; number = _lexicon.ShorterPhrase(number))
        {
            ref readonly Phrase phrase = ref _lexicon.PhraseAt(number);
            if (Matches(index, phrase))
                tokens[index].Classes |= phrase.Classes;
        }

        WordClasses lost = ClassesLostAfter(tokens[index].Classes);
        for (int rest = 1; rest <= length; rest++)
        {
            tokens[index + rest].IsContinuation = true;
            tokens[index + rest].Classes &= ~lost;
        }
    }

    /// <summary>What the later words of an expression are no more: those of an adverb govern and report nothing, "afirmó en rueda de prensa la alcaldesa".</summary>
    private static WordClasses ClassesLostAfter(WordClasses expression)
    {
        const WordClasses Governing = WordClasses.Preposition | WordClasses.Genitive;
        bool isAdverb = (expression & WordClasses.Adverb) != 0 && (expression & Governing) == 0;
        return isAdverb ? WordClasses.SourceBefore | WordClasses.Cue | Governing : WordClasses.SourceBefore;
    }

    /// <summary>Whether an expression, the first two words of which are there, goes on as the text does.</summary>
    private bool Matches(int index, in Phrase phrase)
    {
        int others = phrase.Length - 1;
        while (_others.Count < others)
        {
            int word = index + 2 + _others.Count;
            if (!tokens.IsKind(word, TokenKind.Word))
                return false;
            ulong before = _others.Count == 0 ? 0 : _others[_others.Count - 1];
            _others.Add(Phrase.Append(before, FoldedWord.Hash(tokens.Span(word))));
        }

        return others == 0 || _others[others - 1] == phrase.Others;
    }
}
