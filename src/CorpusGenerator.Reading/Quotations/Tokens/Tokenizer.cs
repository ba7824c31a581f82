using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Splits the blocks of a document into tokens; one pass over the text.</summary>
internal sealed class Tokenizer(TokenTable tokens, QuotationGrammar grammar)
{
    /// <summary>The dot between the words of foreign names, and between an office and a name ("主将・大谷").</summary>
    private const char MiddleDot = '\u30FB';

    private const int LongestName = 4;
    private readonly WordClassifier _classifier = new(tokens, grammar);
    private readonly ulong[] _elisions = [.. grammar.Elisions.ConvertAll(static elision => FoldedWord.Hash(elision.AsSpan()))];
    private readonly CharacterTraits _cutting = grammar.Unspaced ? CharacterTraits.Unspaced : 0;
    private string _text = "";

    /// <summary>Reads all blocks that hold running text or names.</summary>
    public void Read(string text, DocumentStructure structure)
    {
        _text = text;
        tokens.Reset(text);
        foreach (DocumentBlock block in structure.Blocks)
        {
            if (block.Kind is not (BlockKind.Boilerplate or BlockKind.Source))
                ReadBlock(block.Range);
        }

        _text = "";
    }

    private void ReadBlock(TextRange block)
    {
        for (int position = block.Start; position < block.End;)
        {
            uint first = CharacterTable.EntryOf(_text[position]);
            if (((CharacterTraits)first & CharacterTraits.WhiteSpace) != 0)
                position++;
            else
                position = ReadToken(first, position, block.End);
        }

        _classifier.JoinPhrases();
        tokens.AddBreak(block.End);
    }

    private int ReadToken(uint first, int start, int end)
    {
        TokenKind kind = CharacterTable.KindIn(first);
        if (kind != TokenKind.Word)
            return ReadOther(kind, start, end);
        return ((CharacterTraits)first & _cutting) != 0 ? ReadUnspaced(start, end) : ReadWord(first, start, end);
    }

    private int ReadOther(TokenKind kind, int start, int end) => kind switch
    {
        TokenKind.Number => ReadNumber(start, end),
        TokenKind.Dash or TokenKind.Stop or TokenKind.Other => ReadSign(kind, start, Run(start, end)),
        TokenKind.Comma when Follows(start, end, ',') => ReadSign(TokenKind.Mark, start, start + 2),
        TokenKind.OpenBracket when Follows(start, end, '(') => ReadSign(TokenKind.Mark, start, start + 2),
        TokenKind.CloseBracket when Follows(start, end, ')') => ReadSign(TokenKind.Mark, start, start + 2),
        TokenKind.Mark when IsDoubled(start, end) => ReadSign(kind, start, start + 2),
        _ => ReadSign(kind, start, start + 1),
    };

    private int ReadSign(TokenKind kind, int start, int end)
    {
        tokens.Add(kind, start, end);
        return end;
    }

    private bool Follows(int start, int end, char sign) =>
        start + 1 < end && _text[start] == sign && _text[start + 1] == sign;

    private bool IsDoubled(int start, int end) =>
        _text[start] is '\'' or '`' or '\u2019' or '\u2018' or '\u201A' && Follows(start, end, _text[start]);

    private int Run(int start, int end)
    {
        int position = start + 1;
        while (position < end && _text[position] == _text[start])
            position++;
        return position;
    }

    private int ReadNumber(int start, int end)
    {
        int position = start + 1;
        while (position < end && (char.IsDigit(_text[position]) || IsInnerSign(position, end)))
            position++;
        return ReadSign(TokenKind.Number, start, position);
    }

    private bool IsInnerSign(int position, int end) =>
        _text[position] is '.' or ',' && position + 1 < end && char.IsDigit(_text[position + 1]);

    /// <summary>Reads a word. Letters need no more than a look, and most words end at a space; signs may be part of it or cut it.</summary>
    private int ReadWord(uint first, int start, int end)
    {
        ulong hash = FoldedWord.AppendFolded(FoldedWord.Seed, CharacterTable.FoldedIn(first));
        int position = SkipLetters(start + 1, end, ref hash);
        bool isPlain = position == end || _text[position] == ' ';
        if (!isPlain)
            position = WordEnd(position, end, ref hash);
        AddWord(start, position, hash);
        return !isPlain && position < end && _text[position] is '\'' or '\u2019' or '-' && IsInWord(position, end)
            ? ReadEnding(position, end)
            : position;
    }

    /// <summary>Reads what was cut off a word's end, with the sign that it begins with.</summary>
    private int ReadEnding(int start, int end)
    {
        int position = start + 1;
        while (position < end && IsInWord(position, end))
            position++;
        ref Token token = ref tokens.Add(TokenKind.Word, start, position);
        _classifier.Classify(tokens.Count - 1, FoldedWord.Hash(_text.AsSpan(start, position - start)));
        if (grammar.ApostropheCutsEnding && token.Classes == WordClasses.None)
            token.Classes = WordClasses.CaseEnding;
        return position;
    }

    /// <summary>Where a word ends that has something else than letters at a position, and its hash.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int WordEnd(int position, int end, ref ulong hash)
    {
        while (position < end && IsInWord(position, end) && !CutsWord(position, end, hash))
        {
            char character = _text[position];
            hash = FoldedWord.Append(hash, character);
            if (character is '\'' or '\u2019' && CutsWord(position + 1, end, hash))
                return position + 1;
            position = SkipLetters(position + 1, end, ref hash);
        }

        return position;
    }

    /// <summary>The end of the letters from a position on, which are added to the hash.</summary>
    /// <remarks>Most of a text is read here. Inside the method that calls it, the loop would keep its numbers in memory.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SkipLetters(int position, int end, ref ulong hash)
    {
        string text = _text;
        ulong letters = hash;
        const CharacterTraits Letter = CharacterTraits.Letter;
        for (CharacterTraits traits = Letter | _cutting; position < end; position++)
        {
            char character = text[position];
            if (!FoldedWord.IsPlain(character))
            {
                uint entry = CharacterTable.EntryOf(character);
                if (((CharacterTraits)entry & traits) != Letter)
                    break;
                character = CharacterTable.FoldedIn(entry);
            }

            letters = FoldedWord.AppendFolded(letters, character);
        }

        hash = letters;
        return position;
    }

    private bool IsInWord(int position, int end)
    {
        char character = _text[position];
        CharacterTraits traits = CharacterTable.Of(character);
        if ((traits & (CharacterTraits.Letter | CharacterTraits.Digit)) != 0)
            return (traits & _cutting) == 0;
        return (character is ':' && grammar.ColonInsideWords && position + 1 < end && char.IsLower(_text[position + 1]) && IsLetter(_text[position - 1]))
            || character is '\'' or '\u2019' or '\u02BC' or '-' or '\u2010' or '\u2011'
            && IsLetter(_text[position - 1]) && position + 1 < end && IsLetter(_text[position + 1]);
    }

    private static bool IsLetter(char character) => CharacterTable.Is(character, CharacterTraits.Letter);

    /// <summary>Whether a word ends before a position, given the hash of what it has up to there.</summary>
    private bool CutsWord(int position, int end, ulong hash) => _text[position] switch
    {
        '\'' or '\u2019' => (grammar.ApostropheCutsEnding && char.IsLower(_text[position + 1])) || StartsWithEnclitic(position, end),
        '-' => StartsWithEnclitic(position, end),
        _ => _text[position - 1] is '\'' or '\u2019' && Array.IndexOf(_elisions, hash) >= 0,
    };

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private bool StartsWithEnclitic(int position, int end)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(position, end - position);
        char sign = CharacterFolding.Fold(rest[0]);
        foreach (string enclitic in grammar.Enclitics)
        {
            if (CharacterFolding.Fold(enclitic[0]) == sign && rest.Length >= enclitic.Length
                && FoldedWord.AreEqual(rest.Slice(0, enclitic.Length), enclitic.AsSpan())
                && (rest.Length == enclitic.Length || !IsLetter(rest[enclitic.Length])))
                return true;
        }

        return false;
    }

    private void AddWord(int start, int end) => AddWord(start, end, FoldedWord.Hash(_text.AsSpan(start, end - start)));

    private void AddWord(int start, int end, ulong hash)
    {
        ref Token token = ref tokens.Add(TokenKind.Word, start, end);
        token.IsCapitalized = CharacterTable.Is(_text[start], CharacterTraits.Capital);
        _classifier.Classify(tokens.Count - 1, hash);
    }

    /// <summary>Cuts a stretch without spaces at the words that the table knows; what lies between is a word.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int ReadUnspaced(int start, int end)
    {
        int wordStart = start, position = start;
        while (position < end && CharacterTable.Is(_text[position], CharacterTraits.Unspaced))
        {
            int known = _classifier.LongestKnown(position, end, out ulong hash);
            if (known == 0 || (known == 1 && IsPartOfWord(wordStart, position, end, hash)))
            {
                position++;
                continue;
            }

            AddUnlisted(wordStart, position);
            AddWord(position, position + known, hash);
            wordStart = position += known;
        }

        AddUnlisted(wordStart, position);
        return position;
    }

    /// <summary>Whether a single character that is a word elsewhere is part of a name, or of another word, here.</summary>
    private bool IsPartOfWord(int wordStart, int position, int end, ulong hash)
    {
        bool isInside = wordStart < position;
        if (isInside && (_classifier.IsOf(hash, WordClasses.Role) || IsInName(wordStart, position, end, hash)))
            return true;
        return grammar.PredicateEndings.Count > 0 && IsPartOfName(isInside, position, end, hash);
    }

    /// <summary>
    /// "山本は", "前田監督", "美月さん", "まこと氏": where endings have letters of their own, a word of one other letter inside a
    /// word, but one that closes a clause, or before an unlisted letter like it, and any before a form of address.
    /// </summary>
    private bool IsPartOfName(bool isInside, int position, int end, ulong hash)
    {
        const WordClasses Closing = WordClasses.Conjunction | WordClasses.Preposition | WordClasses.Honorific;
        int next = _classifier.LongestKnown(position + 1, end, out ulong following);
        if (isInside && next > 0 && _classifier.IsOf(following, WordClasses.Honorific))
            return true;
        if (!Characters.IsIdeograph(_text[position]))
            return false;
        return (isInside && !_classifier.IsOf(hash, Closing)) || (next == 0 && position + 1 < end && Characters.IsIdeograph(_text[position + 1]));
    }

    /// <summary>
    /// "陈向东说": a small word after a surname is part of the name where no word of the table follows, or a verb of speech
    /// does, before which it could not stand.
    /// </summary>
    private bool IsInName(int wordStart, int position, int end, ulong hash)
    {
        if (position - wordStart > 2 || !grammar.Surnames.Contains(_text[wordStart]) || _classifier.IsOf(hash, WordClasses.Cue))
            return false;
        int next = _classifier.LongestKnown(position + 1, end, out ulong known);
        return next == 0 ? position == wordStart + 1 && position + 1 < end && Characters.IsUnspaced(_text[position + 1]) : _classifier.IsOf(known, WordClasses.Cue);
    }

    /// <summary>Adds what lies between words of the table; what stands before a name in it says who the person is.</summary>
    private void AddUnlisted(int start, int end)
    {
        if (start < end && _text[start] == MiddleDot)
            start++;
        ReadOnlySpan<char> stretch = _text.AsSpan(start, end - start);
        if (grammar.PredicateEndings.Count > 0)
            start = AddCut(start, UnspacedNames.EndOfClause(stretch, grammar.PredicateEndings), WordClasses.Verb);
        else if (LengthOfOpeningName(start, stretch) is > 0 and int name)
            start = AddCut(AddCut(start, name, WordClasses.None), stretch.Length - name, WordClasses.Verb);
        else if (UnspacedNames.LengthAtEnd(stretch, grammar) is > 0 and int length)
            start = AddCut(start, stretch.Length - length, WordClasses.Role);

        if (end > start)
            AddWord(start, end);
    }

    /// <summary>How many code units of a stretch after an office or a sign are a name; after an office also one whose surname begins many words, where too much follows to be a longer name ("田中美子").</summary>
    private int LengthOfOpeningName(int start, ReadOnlySpan<char> stretch)
    {
        bool followsRole = FollowsRole(start);
        int length = followsRole || FollowsSign(start) ? UnspacedNames.LengthAtStart(stretch, grammar.Surnames) : 0;
        return length == 0 && followsRole && stretch.Length > LongestName ? UnspacedNames.LengthAtStart(stretch, grammar.OtherSurnames) : length;
    }

    private bool FollowsRole(int position) =>
        tokens.Count > 0 && tokens[tokens.Count - 1].End == position && tokens[tokens.Count - 1].Is(WordClasses.Role);

    /// <summary>"，林若兰声音哽咽：": a clause begins there.</summary>
    private bool FollowsSign(int position) =>
        tokens.Count > 0 && tokens[tokens.Count - 1].End == position && tokens[tokens.Count - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Mark;

    /// <summary>Adds the first characters of a stretch as a word that is in the classes too; returns where the rest begins.</summary>
    private int AddCut(int start, int length, WordClasses classes)
    {
        if (length <= 0)
            return start;
        AddWord(start, start + length);
        tokens[tokens.Count - 1].Classes |= classes;
        return start + length;
    }
}
