using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Splits the blocks of a document into tokens; one pass over the text.</summary>
internal sealed class Tokenizer(TokenTable tokens, QuotationGrammar grammar, WordClassifier classifier)
{
    private readonly UnspacedTokenizer _unspaced = new(tokens, grammar, classifier);
    private readonly ulong[] _elisions = [.. grammar.Elisions.ConvertAll(static elision => FoldedWord.Hash(elision.AsSpan()))];
    private readonly AccentApostrophes? _accents = grammar.ApostropheIsAccent ? new(classifier) : null;
    private readonly CharacterTraits _cutting = grammar.Unspaced ? CharacterTraits.Unspaced : 0;
    private string _text = "";

    /// <summary>Reads all blocks that hold running text or names.</summary>
    public void Read(string text, DocumentStructure structure)
    {
        _text = text;
        tokens.Reset(text);
        classifier.Reset();
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

        classifier.JoinPhrases();
        tokens.AddBreak(block.End);
    }

    private int ReadToken(uint first, int start, int end)
    {
        TokenKind kind = CharacterTable.KindIn(first);
        if (kind != TokenKind.Word)
            return ReadOther(kind, start, end);
        return ((CharacterTraits)first & _cutting) != 0 ? _unspaced.Read(start, end) : ReadWord(first, start, end);
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
            position = AfterAccent(start, WordEnd(position, end, ref hash), end, ref hash);
        classifier.Add(start, position, hash);
        return !isPlain && position < end && _text[position] is '\'' or '\u2019' or '-' && IsInWord(position, end)
            ? ReadEnding(position, end)
            : position;
    }

    private int AfterAccent(int start, int position, int end, ref ulong hash)
    {
        if (_accents is null || position >= end || _text[position] is not ('\'' or '\u2019') || (position + 1 < end && IsLetter(_text[position + 1]))
            || !_accents.TryRead(_text.AsSpan(start, position - start), out ulong accented))
            return position;
        hash = accented;
        return position + 1;
    }

    /// <summary>Reads what was cut off a word's end, with the sign that it begins with.</summary>
    private int ReadEnding(int start, int end)
    {
        int position = start + 1;
        while (position < end && IsInWord(position, end))
            position++;
        ref Token token = ref tokens.Add(TokenKind.Word, start, position);
        classifier.Classify(tokens.Count - 1, FoldedWord.Hash(_text.AsSpan(start, position - start)));
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
}
