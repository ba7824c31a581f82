namespace CorpusGenerator.Reading;

/// <summary>Recognises the clause that says who speaks, where it interrupts or follows what is said.</summary>
internal sealed class CueClauseReader(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestSubject = 7;
    private const int LongestDescribed = 12;
    private const int LongestSentence = 20;
    private const int LongestManner = 3;
    private const WordClasses BeforeCue = WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Pronoun;
    private const WordClasses ThirdPerson = WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural | WordClasses.Honorific;
    private const WordClasses Cues = WordClasses.Cue | WordClasses.WeakCue;

    /// <summary>Whether a cue comes first, but for helping verbs, adverbs and pronouns of the third person.</summary>
    public bool StartsWithCue(int index, int end)
    {
        tokens.CountSteps(1);
        for (int steps = 0; index < end && steps < 4 && tokens[index].Kind == TokenKind.Word; index++, steps++)
        {
            if (tokens[index].Is(Cues) && !tokens[index].IsContinuation)
                return true;
            if ((!tokens[index].Is(BeforeCue) && !tokens[index].IsContinuation) || IsFirstPerson(index))
                return false;
        }

        return false;
    }

    /// <summary>", dedi.", ", diyor, –": whether a cue is all of a clause, as where verbs come last.</summary>
    public bool IsCueAlone(int index, int end)
    {
        if (!tokens[index].Is(WordClasses.Cue))
            return false;
        int last = tokens.EndOfExpression(index, end);
        return last + 1 >= end || tokens[last + 1].Kind != TokenKind.Word;
    }

    /// <summary>
    /// "«Паром, — возликовал Велин, — вернулся»", "—Nadie —lo atajó Inés—.": after a dash that sets off a clause, an unlisted
    /// small word before somebody.
    /// </summary>
    public bool StartsWithUnlistedVerb(int index, int end)
    {
        const WordClasses Somebody = WordClasses.Role | WordClasses.Honorific;
        while (!grammar.NamesInflect && index < end && tokens[index].Is(WordClasses.Auxiliary))
            index++;
        if (index >= end || tokens[index].Kind != TokenKind.Word || tokens[index].Classes != WordClasses.None || tokens[index].IsCapitalized)
            return false;
        index++;
        while (index < end && tokens[index].Is(BeforeCue) && !tokens[index].Is(WordClasses.Pronoun))
            index++;
        return index < end && tokens[index].Kind == TokenKind.Word
            && (tokens[index].IsCapitalized || tokens[index].Is(Somebody) || (tokens[index].Is(WordClasses.Pronoun) && tokens[index].Is(ThirdPerson)));
    }

    /// <summary>"I think", "I mean": who speaks goes on.</summary>
    private bool IsFirstPerson(int index) => tokens[index].Is(WordClasses.FirstPerson) && tokens[index].Is(WordClasses.Pronoun);

    /// <summary>Whether a cue comes after no more than one noun phrase, a long one only where it ends with a name ("kioskissa vuosia työskennellyt Tuula Rinne lisäsi"): of the third person, since "man vet aldrig" and "det visste vi" go on with what is said.</summary>
    public bool HasCueAfterSubject(int index, int end)
    {
        if (IsOfNobody(index))
            return false;
        for (int steps = 0; index < end && steps < LongestDescribed && tokens[index].Kind == TokenKind.Word; index++, steps++)
        {
            if (tokens[index].Is(Cues))
                return steps > 0 && (steps < LongestSubject || tokens[index - 1].IsCapitalized) && !(index + 1 < end && IsFirstPerson(index + 1));
            if (tokens[index].Is(WordClasses.Conjunction | WordClasses.That | WordClasses.Relative))
                return false;
        }

        return false;
    }

    /// <summary>A pronoun that stands for no man or woman; where the clause may begin with its subject any may.</summary>
    private bool IsOfNobody(int index) =>
        !grammar.SubjectFirstIncision && tokens[index].Is(WordClasses.Pronoun) && !tokens[index].Is(ThirdPerson | WordClasses.Relative | WordClasses.Determiner);

    /// <summary>Whether a past tense comes first, or after a name or an adverb.</summary>
    public bool StartsNarrative(int index, int end)
    {
        for (int steps = 0; index < end && steps < 2 && tokens[index].Kind == TokenKind.Word; index++, steps++)
        {
            if (!tokens[index].IsCapitalized && tokens.EndsWithAny(index, grammar.NarrativeEndings))
                return true;
            if (!tokens[index].IsCapitalized && !tokens[index].Is(BeforeCue))
                return false;
        }

        return false;
    }

    /// <summary>Whether a sentence after the clause goes on with the story: it is about a third person, or in the past.</summary>
    public bool TellsOn(int index, int end) =>
        grammar.NarrativeEndings.Count == 0 ? !HasFirstPerson(index, end) : tokens[index].Is(ThirdPerson) || StartsNarrative(index, end);

    /// <summary>"Nu går jag": whether a sentence has a pronoun of those who speak.</summary>
    private bool HasFirstPerson(int index, int end)
    {
        int limit = Math.Min(end, index + LongestSentence);
        tokens.CountSteps(limit - index);
        for (; index < limit && tokens[index].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Number; index++)
        {
            if (IsFirstPerson(index))
                return true;
        }

        return false;
    }

    /// <summary>"…, Holm puuskutti maalissa.": a name, and a small word after it that no table has.</summary>
    public bool HasUnlistedVerb(int index, int end)
    {
        int verb = index + 1;
        while (verb < end && tokens[verb].Kind == TokenKind.Word && tokens[verb].IsCapitalized)
            verb++;
        return verb < end && verb < index + LongestSubject && tokens[verb].Kind == TokenKind.Word && tokens[verb].Classes == WordClasses.None;
    }

    /// <summary>Whether a clause after a comma names who speaks: its cue and somebody, or, where the subject may come first, a subject and its cue.</summary>
    public bool IsIncision(int index, int end) =>
        IsInverted(index, end) || (grammar.SubjectFirstIncision && HasCueAfterSubject(index, end));

    /// <summary>Whether a cue comes first and somebody is named after it, up to a comma or the end.</summary>
    public bool IsInverted(int index, int end)
    {
        if (!StartsWithCue(index, end))
            return false;
        int cue = index;
        while (cue < end && !tokens[cue].Is(Cues))
            cue++;
        cue = tokens.EndOfExpression(cue, end) + 1;
        return grammar.NounsHaveCapitals ? tokens[index].Is(WordClasses.Cue) && IsSubjectAlone(cue, end) : cue >= end || NamesSomebody(cue, end);
    }

    /// <summary>
    /// A name, an office or a pronoun before the next sign, or any two words before the sentence's end: "it is not known
    /// who, …" has a cue and nobody who speaks.
    /// </summary>
    private bool NamesSomebody(int index, int end)
    {
        const WordClasses Somebody = WordClasses.Role | WordClasses.Honorific | WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural;
        int first = index;
        for (; index < end && index < first + LongestSubject && (tokens[index].Kind is TokenKind.Word or TokenKind.Number || tokens.IsHyphen(index)); index++)
        {
            if (tokens[index].Is(WordClasses.That))
                return false;
            if (tokens[index].IsCapitalized || tokens[index].Is(Somebody))
                return true;
        }

        return index > first && index <= first + 2 && tokens.IsKind(index, TokenKind.Stop);
    }

    /// <summary>"— улыбаясь, ответил мэр": a gerund among a word or two up to a comma, and a cue after it.</summary>
    public bool StartsWithManner(int index, int end)
    {
        int first = index;
        bool hasGerund = false;
        for (; index < end && index < first + LongestManner && tokens[index].Kind == TokenKind.Word && !tokens[index].IsCapitalized && !tokens[index].Is(Cues); index++)
            hasGerund |= tokens.EndsWithAny(index, grammar.GerundEndings);
        return hasGerund && index < end && tokens[index].Kind == TokenKind.Comma && IsInverted(index + 1, end);
    }

    /// <summary>
    /// "…, sagte der Alte, …": where a clause after a comma begins with its verb anyhow, only a subject and nothing else
    /// before the next comma makes it an incision.
    /// </summary>
    private bool IsSubjectAlone(int index, int end)
    {
        const WordClasses Others = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.That | WordClasses.CaseEnding | WordClasses.Auxiliary;
        int first = index;
        bool named = false, isPronoun = false;
        for (; index < end && index <= first + LongestSubject && tokens[index].Kind == TokenKind.Word; index++)
        {
            ref Token token = ref tokens[index];
            if ((token.Is(Others) || isPronoun) && !token.Is(WordClasses.Adverb))
                return false;
            isPronoun |= token.Is(WordClasses.Pronoun) && !token.Is(WordClasses.Determiner | WordClasses.Adverb);
            named |= isPronoun || token.IsCapitalized;
        }

        return named && index < end && tokens[index].Kind is TokenKind.Comma or TokenKind.OpenBracket;
    }
}
