using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>The tokens of a document in text order, with a break after each block.</summary>
internal sealed class TokenTable
{
    /// <summary>The most tokens whose room is worth keeping for the next document: a megabyte.</summary>
    public const int MostKept = 1 << 16;

    private const int CharactersOfToken = 4;
    private Token[] _tokens = [];

    /// <summary>The document's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many tokens there is room for.</summary>
    public int Capacity => _tokens.Length;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many tokens were looked at after the first pass: what a test of linear time counts.</summary>
    public long Steps { get; private set; }

    /// <summary>A token by its position.</summary>
    public ref Token this[int index] => ref _tokens[index];

    /// <summary>Starts with another text.</summary>
    public void Reset(string text)
    {
        (Text, Count, Steps) = (text, 0, 0);
        Breaks.Clear();
        Marks.Clear();
        if (_tokens.Length == 0)
            _tokens = new Token[Math.Max(16, text.Length / CharactersOfToken)];
    }

    /// <summary>The tokens that end a block, in order.</summary>
    public List<int> Breaks { get; } = [];

    /// <summary>The tokens that are marks, in order.</summary>
    public List<int> Marks { get; } = [];

    /// <summary>Appends a token.</summary>
    public ref Token Add(TokenKind kind, int start, int end)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(Count * 2, Text.Length / CharactersOfToken));
        ref Token token = ref _tokens[Count++];
        token = new() { Kind = kind, Start = start, End = end };
        if (kind == TokenKind.Mark)
            Marks.Add(Count - 1);
        token.SpaceBefore = start == 0 || Text[start - 1] == ' ' || CharacterTable.Is(Text[start - 1], CharacterTraits.WhiteSpace);
        return ref token;
    }

    /// <summary>Appends the end of a block.</summary>
    public void AddBreak(int position)
    {
        Breaks.Add(Count);
        Add(TokenKind.Break, position, position);
    }

    /// <summary>Counts tokens that are about to be looked at.</summary>
    public void CountSteps(int tokens) => Steps += Math.Max(0, tokens);

    /// <summary>Whether no block ends between two tokens; logarithmic in the blocks.</summary>
    public bool AreInOneBlock(int first, int last)
    {
        int next = BlockOf(first);
        return next >= Breaks.Count || Breaks[next] > last;
    }

    /// <summary>The number of the block that a token is in; logarithmic in the blocks.</summary>
    public int BlockOf(int token)
    {
        int next = Breaks.BinarySearch(token);
        return next < 0 ? ~next : next;
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether the token has one of some endings after a stem of a length in code units or more.</summary>
    public bool EndsWithAny(int index, List<string> endings, int shortestStem = 2) => EndsWithAny(Span(index), endings, shortestStem);

    /// <summary>Whether a word has one of some endings after a stem of a length in code units or more.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> word, List<string> endings, int shortestStem)
    {
        foreach (string ending in endings)
        {
            if (word.Length >= ending.Length + shortestStem && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether the token has one of some beginnings, and is longer than it by more than a letter.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public bool StartsWithAny(int index, List<string> beginnings)
    {
        ReadOnlySpan<char> word = Span(index);
        foreach (string beginning in beginnings)
        {
            if (word.Length > beginning.Length + 1 && word.StartsWith(beginning.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The last token of the expression that begins at a token, before <paramref name="end"/>.</summary>
    public int EndOfExpression(int index, int end)
    {
        while (index + 1 < end && _tokens[index + 1].IsContinuation)
            index++;
        return index;
    }

    /// <summary>The hash of the expression that begins at a token (<see cref="FoldedWord.Hash"/>).</summary>
    public ulong HashOfExpression(int index) => FoldedWord.Hash(RangeOf(index, EndOfExpression(index, Count)).Of(Text));

    /// <summary>The first token of the expression that a token is in, from <paramref name="limit"/> on.</summary>
    public int StartOfExpression(int index, int limit)
    {
        while (index > limit && _tokens[index].IsContinuation)
            index--;
        return index;
    }

    /// <summary>The first of the tokens right before one that are in any of the classes, from <paramref name="limit"/> on; the token itself where none is.</summary>
    public int FirstBefore(int index, int limit, WordClasses classes)
    {
        while (index > limit && _tokens[index - 1].Is(classes))
            index--;
        return index;
    }

    /// <summary>Whether marks stand right before the first and right after the last of some tokens, and the first does not close others: "«Port» beat «Vale»".</summary>
    public bool AreInMarks(int first, int last) =>
        IsKind(first - 1, TokenKind.Mark) && IsKind(last + 1, TokenKind.Mark) && (_tokens[first - 1].SpaceBefore || !_tokens[first].SpaceBefore);

    /// <summary>"zdaniem Hanny Lis": whether a source phrase comes right before the token, and asks for another case than the base form.</summary>
    public bool FollowsSource(int index) => index > 0 && _tokens[StartOfExpression(index - 1, 0)].Is(WordClasses.SourceBefore);

    /// <summary>The first token of a block by its number; 0 for those before the first.</summary>
    public int FirstOfBlock(int block) => block <= 0 ? 0 : Breaks[block - 1] + 1;

    /// <summary>Whether a block begins with the token.</summary>
    public bool OpensBlock(int index) => index == 0 || IsKind(index - 1, TokenKind.Break);

    /// <summary>Whether a block ends with the token, or with the full stop after it.</summary>
    public bool EndsBlock(int index) =>
        IsKind(index + 1, TokenKind.Break) || (IsKind(index + 1, TokenKind.Stop) && IsKind(index + 2, TokenKind.Break));

    /// <summary>"22-year-old": whether the token is a dash without a space on either side.</summary>
    public bool IsHyphen(int index) => IsKind(index, TokenKind.Dash) && !_tokens[index].SpaceBefore && !HasSpaceAfter(index);

    /// <summary>"NATO": whether the second letter of the token is a capital too.</summary>
    public bool IsInCapitals(int index) =>
        _tokens[index].IsCapitalized && _tokens[index].Length > 1 && char.IsUpper(Text[_tokens[index].Start + 1]);

    /// <summary>Whether a sign that ends a clause comes right after the token.</summary>
    public bool EndsClause(int index) =>
        index + 1 >= Count || _tokens[index + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Break;

    /// <summary>Whether the token is of the kind; false beyond either end.</summary>
    public bool IsKind(int index, TokenKind kind) =>
        (uint)index < (uint)Count && _tokens[index].Kind == kind;

    /// <summary>Whether a token from the first to the last is in any of the classes.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public bool HasAny(int first, int last, WordClasses classes)
    {
        for (int index = first; index <= last; index++)
        {
            if (_tokens[index].Is(classes))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is one of a few words, whatever its capitals.</summary>
    public bool IsAnyOf(int index, List<string> words)
    {
        ReadOnlySpan<char> word = Span(index);
        foreach (string other in words)
        {
            if (FoldedWord.AreEqual(word, other.AsSpan()))
                return true;
        }

        return false;
    }

    /// <summary>"PORT VALE — …": whether the tokens open a block and a dash follows them, as where it was written does.</summary>
    public bool OpenBlockBeforeDash(int first, int last) =>
        IsKind(last + 1, TokenKind.Dash) && OpensBlock(first);

    /// <summary>Whether a token from the first to the last is no word, or parts clauses.</summary>
    public bool HasSign(int first, int last)
    {
        for (int index = first; index <= last; index++)
        {
            if (_tokens[index].Kind != TokenKind.Word || _tokens[index].Is(WordClasses.That | WordClasses.Conjunction | WordClasses.Relative))
                return true;
        }

        return false;
    }

    /// <summary>The range of text from the first to the last of some tokens.</summary>
    public TextRange RangeOf(int first, int last) =>
        TextRange.FromBounds(_tokens[first].Start, _tokens[last].End);

    /// <summary>The token after the bracket that closes what opens here; the next token when it is not closed soon.</summary>
    public int AfterBracket(int index, int end)
    {
        const int Longest = 16;
        for (int close = index + 1; close < Math.Min(end, index + Longest); close++)
        {
            if (_tokens[close].Kind == TokenKind.CloseBracket)
                return close + 1;
        }

        return index + 1;
    }

    /// <summary>Whether the token is a word in no class that has no capital.</summary>
    public bool IsSmallUnlisted(int index) =>
        _tokens[index].Kind == TokenKind.Word && _tokens[index].Classes == WordClasses.None && !_tokens[index].IsCapitalized;

    /// <summary>"(ANPC)": whether a bracket that opens at the token has one word in it.</summary>
    public bool IsBracketedWord(int index) =>
        IsKind(index, TokenKind.OpenBracket) && IsKind(index + 1, TokenKind.Word) && IsKind(index + 2, TokenKind.CloseBracket);

    /// <summary>Whether white space, or the end of the text, follows the token.</summary>
    public bool HasSpaceAfter(int index)
    {
        int end = _tokens[index].End;
        return end >= Text.Length || char.IsWhiteSpace(Text[end]);
    }
}
