using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the name in a noun phrase.</summary>
internal sealed class NameFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestUnspaced = 3;
    private const WordClasses Said = WordClasses.Cue | WordClasses.WeakCue | WordClasses.That | WordClasses.Reportive | WordClasses.TermWord | WordClasses.SubjectMarker;
    private const WordClasses NotInName = WordClasses.NotName | WordClasses.Role | WordClasses.Honorific
        | WordClasses.Determiner | WordClasses.Genitive | WordClasses.WorkNoun | WordClasses.Adverb
        | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Auxiliary | WordClasses.Verb;

    private const WordClasses AfterName = WordClasses.That | WordClasses.Cue | WordClasses.Relative | WordClasses.Conjunction
        | WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Verb | WordClasses.Adverb;

    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>Looks for the last run of name words that is not the complement of another noun.</summary>
    /// <remarks>Without spaces the complement comes first: what stands before its particle is no part of the name, nor what an English "'s" is written on.</remarks>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public bool TryFind(int first, int last, out int coreFirst, out int coreLast)
    {
        (coreFirst, coreLast) = (-1, -1);
        bool determined = tokens[first].Is(WordClasses.Determiner);
        bool afterRole = false, afterGenitive = false;
        for (int index = first; index <= last; index++)
        {
            ref Token token = ref tokens[index];
            afterRole |= token.Is(WordClasses.Role | WordClasses.Honorific);
            if (grammar.Unspaced && token.Is(WordClasses.Genitive))
            {
                (coreFirst, coreLast) = (-1, -1);
                continue;
            }

            if (coreFirst >= 0 && grammar.Unspaced && token.Is(WordClasses.Honorific))
                break;
            if (!IsNameWord(index))
            {
                afterGenitive = (token.Is(WordClasses.Genitive) && token.SpaceBefore) || (afterGenitive && token.Is(WordClasses.Determiner | WordClasses.Honorific));
                continue;
            }

            int end = RunEnd(index, last);
            int start = StartOf(index, end, first, afterRole, afterGenitive);
            if (start <= end && !IsPossessor(end, last) && !IsBodyOf(start, end, last) && !(determined && (IsAdjective(end, last) || (afterRole && end < last && IsBody(end, last)))))
                (coreFirst, coreLast) = (start, end);
            if (coreLast == end && !determined && IsBody(end, last))
                coreLast = last;
            afterGenitive = false;
            index = end;
            if (coreFirst >= 0 && grammar.NoCapitals && !grammar.Unspaced)
                break;
        }

        return coreFirst >= 0;
    }

    /// <summary>Where the name begins in a run of name words; after its end when the run is a complement or a noun.</summary>
    /// <remarks>Where names inflect, a given name in second place follows what stands beside it without a comma: "on Facebook Anna Lee".</remarks>
    private int StartOf(int run, int end, int first, bool afterRole, bool afterGenitive)
    {
        if (grammar.VerbFirst && IsConstruct(run - 1, first))
            return FirstGivenName(run, end);
        if (afterRole && (afterGenitive || IsBareComplement(run, first) || EndsBody(run - 1)))
        {
            int person = IsComplementAndName(run, end) ? run + 1 : PersonIn(run, end);
            if (person > run && !tokens[person - 1].Is(WordClasses.NameParticle))
                return person;
        }

        if (afterGenitive)
            return end + 1;
        if (afterRole && IsOfArticle(run, first))
            return PersonIn(run, end) is >= 0 and int holder ? holder : end + 1;
        if (grammar.NamesInflect && run < end && !tokens[run].Is(WordClasses.GivenName) && tokens[run + 1].Is(WordClasses.GivenName) && (run + 2 <= end || IsOpeningVerb(run)))
            return run + 1;
        return grammar.NounsHaveCapitals && !afterRole ? AfterNoun(run, end, tokens[first].Is(WordClasses.Determiner)) : run;
    }

    /// <summary>"Приехал Олег.": a word that ends like a past tense has its capital from the sentence's start.</summary>
    private bool IsOpeningVerb(int index) => tokens.EndsWithAny(index, grammar.NarrativeEndings) && _sentences.IsStart(index);

    /// <summary>"ein Sprecher der Lisbahn": where nouns have capitals, one behind an article that an office comes before is what the office is of, unless somebody is named there.</summary>
    private bool IsOfArticle(int run, int first) =>
        grammar.NounsHaveCapitals && run - 1 > first && tokens[run - 1].Is(WordClasses.Determiner) && tokens[run - 2].Is(WordClasses.Role);

    /// <summary>"أستاذ علم المناخ": what follows an office without article or possessive is what it is for, up to a given name.</summary>
    private bool IsConstruct(int index, int first)
    {
        index = tokens.StartOfExpression(index, first);
        return index >= first && tokens[index].Is(WordClasses.Role) && !tokens[index].Is(WordClasses.Honorific) && !IsDefinite(index) && !IsPossessed(index);
    }

    private int FirstGivenName(int run, int end)
    {
        while (run <= end && !tokens[run].Is(WordClasses.GivenName))
            run++;
        return run;
    }

    /// <summary>The first given name that a surname follows; -1 for none.</summary>
    public int PersonIn(int first, int last)
    {
        for (int index = first; index < last && !grammar.NoCapitals; index++)
        {
            if (tokens[index].Is(WordClasses.GivenName) && IsNameWord(index) && (IsNameWord(index + 1) || IsSurname(index + 1)))
                return index;
        }

        return -1;
    }

    /// <summary>"del Consejo Insular", "di Italia Sovrana": a noun or a country with a capital opens the name of a body.</summary>
    /// <remarks>Where names inflect, a country after an office needs no preposition, and the name begins right after it.</remarks>
    private bool EndsBody(int index) =>
        tokens[index].IsCapitalized && tokens[index].Is(grammar.NamesInflect ? WordClasses.Role : WordClasses.NotName | WordClasses.Role);

    /// <summary>Whether the word can begin a name.</summary>
    public bool IsNameWord(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word || token.Is(NotInName) || token.IsContinuation)
            return false;
        if (grammar.NoCapitals)
            return !IsDefinite(index) && !OpensVerbFirst(index) && !(grammar.Unspaced && IsLoose(index));
        return token.IsCapitalized;
    }

    /// <summary>
    /// A single character after a number ("1937年") or an office ("老人拉着"): a unit or a verb, and no name. Nor is a numeral
    /// with its unit ("四", "十八番"), nor where verbs come last what is counted ("3期目") or said.
    /// </summary>
    private bool IsLoose(int index)
    {
        ref Token token = ref tokens[index];
        if (IsNumeral(tokens.Span(index)))
            return true;
        return token.Length > 1
            ? grammar.VerbLast && (token.Is(Said) || tokens.IsKind(index - 1, TokenKind.Number))
            : tokens.IsKind(index - 1, TokenKind.Number) || (index > 0 && tokens[index - 1].Is(WordClasses.Role | WordClasses.Honorific));
    }

    private bool IsNumeral(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && grammar.Numerals.Contains(word[digits]))
            digits++;
        return digits > 0 && (digits == word.Length || (digits == word.Length - 1 && grammar.Counters.Contains(word[digits])));
    }

    /// <summary>The last token of the name that begins at <paramref name="first"/>.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int RunEnd(int first, int last)
    {
        int end = first;
        for (int index = first + 1; index <= last; index++)
        {
            ref Token token = ref tokens[index];
            if (OpensWithPreposition(index) || IsObject(first, index))
                break;
            if (IsNameWord(index) || IsSurname(index) || (grammar.NoCapitals && !grammar.Unspaced && !token.Is(NotInName) && token.Kind == TokenKind.Word))
                end = index;
            else if (!token.Is(WordClasses.NameParticle) && !IsInitialStop(index))
                break;
        }

        return end;
    }

    /// <summary>"ليلى الصباغ القرار", "سامر حداد غضبه": a second noun with its article, or one with a possessive, is none of the name.</summary>
    private bool IsObject(int first, int index) =>
        grammar.VerbFirst && (IsDefinite(index)
            ? index > first + 1 && IsDefinite(index - 1) && !tokens[index - 2].Is(WordClasses.NameParticle)
            : EndsFullName(first, index) || (IsPossessed(index) && (index > first + 1 || !tokens[index - 1].Is(WordClasses.GivenName))));

    /// <summary>
    /// "سامر حداد إجراء التحقيق": a given name and a surname are all of the name where more than one word follows that is
    /// no given name; one alone before a sign or a small word ends it ("قاسم عمر حداد إن").
    /// </summary>
    private bool EndsFullName(int first, int index) =>
        tokens[first].Is(WordClasses.GivenName) && index > first + 1 && !tokens[index].Is(WordClasses.GivenName)
        && tokens.IsKind(index + 1, TokenKind.Word) && !tokens[index + 1].Is(AfterName)
        && !tokens[index].Is(WordClasses.NameParticle)
        && (!tokens[index - 1].Is(WordClasses.GivenName | WordClasses.NameParticle) || (tokens[index - 2].Is(WordClasses.NameParticle) && index > first + 2));

    /// <summary>"غضبه", "قلقها": a possessive is written as the noun's ending.</summary>
    public bool IsPossessed(int index)
    {
        ReadOnlySpan<char> word = tokens.Span(index);
        return word.Length > 3 && (word[word.Length - 1] == '\u0647' || (word[word.Length - 2] == '\u0647' && word[word.Length - 1] is '\u0627' or '\u0645'));
    }

    /// <summary>Whether a preposition is written as the first part of the word: another phrase begins there.</summary>
    public bool OpensWithPreposition(int index) =>
        grammar.PrepositionPrefixes.Count > 0 && tokens.StartsWithAny(index, grammar.PrepositionPrefixes);

    /// <summary>
    /// Languages that mark case on names set what an office is of beside it without a word between; Arabic does so where
    /// the office has no article, and a given name after it shows that it did.
    /// </summary>
    private bool IsBareComplement(int index, int first) =>
        index > first && tokens[index - 1].Is(WordClasses.Role)
        && (grammar.NamesInflect
            || (grammar.VerbFirst && !IsDefinite(index - 1) && index + 1 < tokens.Count && tokens[index + 1].Is(WordClasses.GivenName)));

    /// <summary>"prezydent Ruritanii Jan Nowak", "sindaco di Porto Anna Lei": a place, then a given name and a surname.</summary>
    private bool IsComplementAndName(int first, int end) =>
        end == first + 2 && !tokens[first].Is(WordClasses.GivenName) && IsNameWord(first + 1) && IsNameWord(end);

    /// <summary>
    /// Where every noun has a capital, a trade that the table does not have looks like part of the name: "der Landwirt
    /// Wilm Hagedorn". After an article the first word is a noun, and the name begins at the first given name, or, with
    /// two words left, right after the noun; without an article only a given name in second place shows it.
    /// </summary>
    private int AfterNoun(int first, int end, bool determined)
    {
        if (determined && first < end && tokens[first].Is(WordClasses.GivenName))
            return first;
        for (int index = first + 1; index < end && !tokens[first].Is(WordClasses.GivenName); index++)
        {
            if (tokens[index].Is(WordClasses.GivenName) && (determined || index == first + 1))
                return index;
        }

        return !determined ? first : first + 2 <= end && !tokens[first + 1].Is(WordClasses.Genitive) ? first + 1 : end + 1;
    }

    /// <summary>After a given name any capital is a surname, though it be a trade or a common noun, and so is a trade with its article ("هدى القاضي").</summary>
    public bool IsSurname(int index)
    {
        const WordClasses Others = NotInName & ~(WordClasses.NotName | WordClasses.Role | WordClasses.Adverb);
        ref Token token = ref tokens[index];
        if (grammar.VerbFirst)
            return token.Is(WordClasses.Role | WordClasses.Honorific) && IsDefinite(index) && index > 0 && tokens[index - 1].Is(WordClasses.GivenName);
        return token.IsCapitalized && !grammar.NoCapitals && token.Kind == TokenKind.Word && !token.Is(Others) && !token.IsContinuation
            && (!token.Is(WordClasses.Adverb) || grammar.NounsHaveCapitals) && index > 0 && tokens[index - 1].Is(WordClasses.GivenName)
            && tokens[index - 1].IsCapitalized;
    }

    /// <summary>"Vessby Harbour Board": nouns for a body, with capitals, close its name where no article opens it.</summary>
    private bool IsBody(int end, int last)
    {
        for (int index = end + 1; index <= last; index++)
        {
            if (!tokens[index].Is(WordClasses.Role) || !tokens[index].IsCapitalized)
                return false;
        }

        return !grammar.NoCapitals;
    }

    private bool IsInitialStop(int index) =>
        tokens[index].Kind == TokenKind.Stop && index > 0 && tokens[index - 1].IsCapitalized;

    private bool IsPossessor(int end, int last) =>
        (end < last && grammar.GenitiveEndings.Count > 0 && tokens[last].Is(WordClasses.Role) && tokens.EndsWithAny(end, grammar.GenitiveEndings)) ||
        end < last && tokens[end + 1].Is(WordClasses.Genitive) && tokens.Text[tokens[end + 1].Start] is '\'' or '\u2019';

    /// <summary>"北方农业大学教授": where names are short, longer words before an office say where it is held.</summary>
    private bool IsBodyOf(int start, int end, int last) =>
        grammar.Surnames.Count > 0 && end < last && tokens[end + 1].Is(WordClasses.Role) && !tokens[end + 1].Is(WordClasses.Honorific)
        && tokens[end].End - tokens[start].Start > LongestUnspaced && !UnspacedNames.IsFullName(tokens.Span(start), grammar);

    /// <summary>"the Ruritanian president": a capital before an office that no name follows.</summary>
    private bool IsAdjective(int end, int last) =>
        !grammar.NoCapitals && end + 1 == last && tokens[last].Is(WordClasses.Role) && !tokens[last].IsCapitalized;

    /// <summary>"الـ" (the) or "للـ" (for the) opens the word: a noun or adjective, not a given name.</summary>
    public bool IsDefinite(int index)
    {
        ReadOnlySpan<char> word = tokens.Span(index);
        return word.Length > 3 && word[0] is '\u0627' or '\u0644' && word[1] == '\u0644';
    }

    /// <summary>Arabic sentences open with "و" (and) and their verb: no table has all verbs.</summary>
    private bool OpensVerbFirst(int index) =>
        grammar.VerbFirst && tokens[index].Length > 3 && tokens.Text[tokens[index].Start] == '\u0648'
        && _sentences.IsStart(index);
}
