namespace CorpusGenerator.Reading;

/// <summary>
/// Finds the subject of a cue where neither spaces nor cases tell it, and place, time and manner stand between the two
/// (Chinese "市长林国栋昨日在会上说").
/// </summary>
/// <remarks>
/// The last clause that has somebody, by office, surname or pronoun, has the subject, and its first such phrase is
/// it; where no clause has, the first phrase of the last clause that no preposition opens.
/// </remarks>
internal sealed class ClauseSubjectFinder(TokenTable tokens, QuotationGrammar grammar, NounPhraseReader reader)
{
    private const WordClasses Gendered = WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural | WordClasses.FirstPerson;
    private const WordClasses Openers = WordClasses.Preposition | WordClasses.Conjunction;
    private readonly NounPhraseList _phrases = new();

    /// <summary>The subject between two tokens; null for none.</summary>
    public NounPhrase? Find(int first, int end)
    {
        NounPhrase? other = null, described = null;
        for (int clauseEnd = end; clauseEnd > first;)
        {
            int clause = ClauseStart(first, clauseEnd);
            _phrases.Clear();
            reader.Read(clause, clauseEnd, _phrases);
            if (Person() is { } person)
                return person;
            described ??= Described();
            if (other is null && _phrases.Count > 0 && (clauseEnd == end || !tokens[clause].Is(Openers)))
                other = FirstFree();
            clauseEnd = clause - 1;
        }

        return other ?? described;
    }

    /// <summary>"带着孩子到场的李先生": somebody behind a clause that begins with a preposition.</summary>
    private NounPhrase? Described()
    {
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            if (phrase.IsOblique && tokens.HasAny(phrase.First, phrase.Last, WordClasses.Genitive) && IsPerson(phrase))
                return phrase;
        }

        return null;
    }

    /// <summary>Whoever is named right at a token, by office or surname, or has what is named there ("母亲的声音"); null for nobody.</summary>
    public NounPhrase? At(int first, int end)
    {
        _phrases.Clear();
        reader.Read(first, end, _phrases);
        return _phrases.Count > 0 && _phrases[0].First == first && _phrases[0].Kind != NounPhraseKind.Pronoun && (IsPersonsName(_phrases[0]) || HasOffice(_phrases[0].First, _phrases[0]))
            ? WithPossessor(0)
            : null;
    }

    private NounPhrase? Person()
    {
        for (int index = 0; index < _phrases.Count; index++)
        {
            if (!_phrases[index].IsOblique && IsPerson(_phrases[index]))
                return WithPossessor(index);
        }

        return null;
    }

    /// <summary>"他的队友李明", "教授、作家李明", "反对党“未来”主席李明": the last of phrases that belong together is who speaks.</summary>
    private NounPhrase WithPossessor(int index)
    {
        for (int next = index + 1; next < _phrases.Count; next++)
        {
            if (IsJoined(_phrases[index], _phrases[next]))
                index = next;
            else if (!tokens.AreInMarks(_phrases[next].First, _phrases[next].Last))
                break;
        }

        return _phrases[index];
    }

    private bool IsJoined(in NounPhrase left, in NounPhrase right)
    {
        if (left.Kind == NounPhraseKind.Pronoun)
            return right.First == left.Last + 1 && IsPerson(right);
        bool isApposed = (right.First == left.Last + 2 && IsListComma(left.Last + 1))
            || (tokens.IsKind(left.Last + 1, TokenKind.Mark) && tokens.IsKind(right.First - 1, TokenKind.Mark) && !tokens.AreInMarks(right.First, right.Last));
        return isApposed && !IsPersonsName(left) && IsPerson(right);
    }

    private NounPhrase? FirstFree()
    {
        for (int index = 0; index < _phrases.Count; index++)
        {
            if (!_phrases[index].IsOblique && !IsPlace(_phrases[index]))
                return _phrases[index];
        }

        return null;
    }

    private bool IsPerson(in NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun)
            return (phrase.Gender & Gendered) != 0;
        return IsPersonsName(phrase) || HasOffice(HeadOf(phrase), phrase);
    }

    /// <summary>Whether a phrase that is no place has an office or a form of address from one of its tokens on.</summary>
    private bool HasOffice(int first, in NounPhrase phrase) => tokens.HasAny(first, phrase.Last, WordClasses.Role | WordClasses.Honorific) && !IsPlace(phrase);

    /// <summary>The first token after what the phrase's noun is of: "老师的严厉" is nobody.</summary>
    private int HeadOf(in NounPhrase phrase)
    {
        int head = phrase.Last;
        while (head > phrase.First && !tokens[head - 1].Is(WordClasses.Genitive))
            head--;
        return head;
    }

    private bool IsPersonsName(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name && UnspacedNames.IsFullName(tokens.Span(phrase.CoreFirst), grammar);

    /// <summary>"报告中": the phrase ends with a word for a place or a time, which is more than its office.</summary>
    private bool IsPlace(in NounPhrase phrase) =>
        !tokens[phrase.Last].Is(WordClasses.Role | WordClasses.Honorific)
        && grammar.LocativeEndings.Contains(tokens.Text[tokens[phrase.Last].End - 1]);

    private int ClauseStart(int first, int end)
    {
        int start = end;
        while (start > first && !(tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Semicolon && !IsListComma(start - 1)))
            start--;
        return start;
    }

    private bool IsListComma(int index) =>
        tokens.IsKind(index, TokenKind.Comma) && tokens.Text[tokens[index].Start] == '\u3001';
}
