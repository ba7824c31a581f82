using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Splits stretches of text without spaces into words.</summary>
internal sealed class UnspacedTokenizer(TokenTable tokens, QuotationGrammar grammar, WordClassifier classifier)
{
    /// <summary>The dot between the words of foreign names, and between an office and a name ("主将・大谷").</summary>
    private const char MiddleDot = '\u30FB';

    private const int LongestName = 4;
    private const int LengthWithPrefix = 2;

    /// <summary>Cuts a stretch without spaces at the words that the table knows; what lies between is a word. Returns where the stretch ends.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int Read(int start, int end)
    {
        int wordStart = start, position = start;
        while (position < end && CharacterTable.Is(tokens.Text[position], CharacterTraits.Unspaced))
        {
            int known = classifier.LongestKnown(position, end, out ulong hash);
            if (known == 0 || (known == 1 && IsPartOfWord(wordStart, position, end, hash)) || (known > 1 && EndsNameFirst(wordStart, position, known)))
            {
                position++;
                continue;
            }

            AddUnlisted(wordStart, position);
            classifier.Add(position, position + known, hash);
            wordStart = position += known;
        }

        AddUnlisted(wordStart, position);
        return position;
    }

    /// <summary>"市长高明远|在": after an office the third character of a name is no part of the next word, if what is left of that is a word too.</summary>
    private bool EndsNameFirst(int wordStart, int position, int known) =>
        position == wordStart + 2 && FollowsRole(wordStart) && (grammar.Surnames.Contains(tokens.Text[wordStart]) || grammar.OtherSurnames.Contains(tokens.Text[wordStart]))
        && classifier.LongestKnown(position + 1, position + known, out _) == known - 1;

    /// <summary>Whether a single character that is a word elsewhere is part of a name, or of another word, here.</summary>
    private bool IsPartOfWord(int wordStart, int position, int end, ulong hash)
    {
        bool isInside = wordStart < position;
        if (isInside && (classifier.IsOf(hash, WordClasses.Role) || IsInName(wordStart, position, end, hash)))
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
        int next = classifier.LongestKnown(position + 1, end, out ulong following);
        if (isInside && next > 0 && classifier.IsOf(following, WordClasses.Honorific))
            return true;
        if (!Characters.IsIdeograph(tokens.Text[position]))
            return false;
        return (isInside && !classifier.IsOf(hash, Closing)) || (next == 0 && position + 1 < end && Characters.IsIdeograph(tokens.Text[position + 1]));
    }

    /// <summary>
    /// "陈向东说": a small word after a surname is part of the name where no word of the table follows, or a verb of speech
    /// does, before which it could not stand.
    /// </summary>
    private bool IsInName(int wordStart, int position, int end, ulong hash)
    {
        if (position - wordStart > 2 || !grammar.Surnames.Contains(tokens.Text[wordStart]) || classifier.IsOf(hash, WordClasses.Cue))
            return false;
        int next = classifier.LongestKnown(position + 1, end, out ulong known);
        return next == 0 ? position == wordStart + 1 && position + 1 < end && Characters.IsUnspaced(tokens.Text[position + 1]) : classifier.IsOf(known, WordClasses.Cue);
    }

    /// <summary>Adds what lies between words of the table; what stands before a name in it says who the person is.</summary>
    private void AddUnlisted(int start, int end)
    {
        if (start < end && tokens.Text[start] == MiddleDot)
            start++;
        ReadOnlySpan<char> stretch = tokens.Text.AsSpan(start, end - start);
        if (grammar.PredicateEndings.Count > 0)
            start = AddCut(start, UnspacedNames.EndOfClause(stretch, grammar.PredicateEndings), WordClasses.Verb);
        else if (LengthOfOpeningName(start, stretch) is > 0 and int name)
            start = AddCut(AddCut(start, name, WordClasses.None), stretch.Length - name, WordClasses.Verb);
        else if (UnspacedNames.LengthAtEnd(stretch, grammar) is > 0 and int length)
            start = AddCut(start, stretch.Length - length, WordClasses.Role);

        if (end > start)
            Add(start, end);
    }

    /// <summary>How many code units of a stretch after an office or a sign are a name; after an office also one whose surname begins many words, where too much follows to be a longer name ("田中美子").</summary>
    private int LengthOfOpeningName(int start, ReadOnlySpan<char> stretch)
    {
        bool followsRole = FollowsRole(start);
        if (stretch.Length > LengthWithPrefix && (followsRole || OpensClause(start)) && UnspacedNames.HasPrefix(stretch, grammar))
            return LengthWithPrefix;
        int length = followsRole || FollowsSign(start) ? UnspacedNames.LengthAtStart(stretch, grammar.Surnames) : 0;
        return length == 0 && followsRole && stretch.Length > LongestName ? UnspacedNames.LengthAtStart(stretch, grammar.OtherSurnames) : length;
    }

    private bool FollowsRole(int position) =>
        tokens.Count > 0 && tokens[tokens.Count - 1].End == position && tokens[tokens.Count - 1].Is(WordClasses.Role);

    /// <summary>"，林若兰声音哽咽：": a clause begins there.</summary>
    private bool FollowsSign(int position) =>
        tokens.Count > 0 && tokens[tokens.Count - 1].End == position && tokens[tokens.Count - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Mark;

    private bool OpensClause(int position) => tokens.Count == 0 || tokens.IsKind(tokens.Count - 1, TokenKind.Break) || FollowsSign(position);

    /// <summary>Adds the first characters of a stretch as a word that is in the classes too; returns where the rest begins.</summary>
    private int AddCut(int start, int length, WordClasses classes)
    {
        if (length <= 0)
            return start;
        Add(start, start + length);
        tokens[tokens.Count - 1].Classes |= classes;
        return start + length;
    }

    private void Add(int start, int end) => classifier.Add(start, end, FoldedWord.Hash(tokens.Text.AsSpan(start, end - start)));
}
