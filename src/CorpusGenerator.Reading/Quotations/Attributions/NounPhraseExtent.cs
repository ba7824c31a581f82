using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Where noun phrases begin and end, by function words, capitals and case endings.</summary>
internal sealed class NounPhraseExtent(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestPhrase = 14;
    private const int LongestInMarks = 7;
    private const int LongestComplement = 3;
    private const WordClasses Enders = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Conjunction
        | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Relative
        | WordClasses.That | WordClasses.Verb | WordClasses.SourceBefore | WordClasses.SourceAfter | WordClasses.SubjectMarker;

    /// <summary>Small words that join what follows them to the phrase: without it they are none of it.</summary>
    private const WordClasses Joining = WordClasses.Genitive | WordClasses.Determiner | WordClasses.NameParticle;

    private readonly WordClasses _enders = grammar.Unspaced ? Enders | WordClasses.WeakCue : Enders;
    private readonly NameFinder _names = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>Whether a phrase may begin with a token.</summary>
    public bool CanStart(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word || token.IsContinuation || !IsInside(index))
            return false;
        if (token.Is(WordClasses.Determiner | WordClasses.Role | WordClasses.Honorific))
            return true;
        if (token.Is(WordClasses.Conjunction) && token.Is(WordClasses.NameParticle))
            return false;
        return grammar.NoArticles || (token.IsCapitalized && !token.Is(WordClasses.Genitive));
    }

    private bool IsInside(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Stop && _sentences.IsAbbreviationStop(index);
        return token.IsContinuation || token.Is(WordClasses.Role | WordClasses.Determiner | WordClasses.NameParticle) || !token.Is(_enders)
            || (token.Is(WordClasses.Cue | WordClasses.Verb | WordClasses.Adverb) && IsUsedAsNoun(index));
    }

    private bool IsUsedAsNoun(int index) =>
        grammar.NounsHaveCapitals ? IsNominalized(index) || IsSurname(index) : IsNounAfterArticle(index);

    /// <summary>"in dem Schreiben": where nouns have capitals, a verb with one inside a sentence is a noun.</summary>
    private bool IsNominalized(int index) =>
        tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Cue | WordClasses.Verb)
        && index > 0 && tokens[index - 1].Kind == TokenKind.Word;

    /// <summary>"Petra Lang": where nouns have capitals, an adverb with one after a given name is a surname.</summary>
    private bool IsSurname(int index) =>
        tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Adverb) && _names.IsSurname(index);

    /// <summary>
    /// "en su cuenta", "la prima autrice": after an article that is nothing else, a word of the spelling of a verb is a
    /// noun, and one of the spelling of an adverb an adjective.
    /// </summary>
    private bool IsNounAfterArticle(int index) =>
        tokens[index].Is(WordClasses.Cue | WordClasses.Verb | WordClasses.Adverb)
        && index > 0 && tokens[index - 1].Is(WordClasses.Determiner)
        && !tokens[index - 1].Is(WordClasses.Auxiliary | WordClasses.Role | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Adverb | WordClasses.Preposition);

    /// <summary>The token after the phrase that begins with one.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int EndOf(int first, int end)
    {
        int limit = Math.Min(end, first + LongestPhrase);
        int index = AfterAttribute(first, limit);
        if (tokens.IsKind(first - 1, TokenKind.Mark) && ClosingMark(first, Math.Min(end, first + LongestInMarks)) is > 0 and int mark)
            return mark;
        bool named = IsPlainName(first);
        if (named && IsPossessed(first))
            return first + 1;
        while (index < limit && (IsInside(index) || tokens[index].Kind == TokenKind.Number) && !StartsAnother(index, first) && !IsDoneByAgent(index, limit)
            && !(named && IsPlainWord(index) && !tokens[index - 1].Is(WordClasses.Genitive) && !JoinsOffice(index, limit) && !IsInBodyName(first, index)))
            named |= IsPlainName(index++);
        while (index - 1 > first && tokens[index - 1].Is(Joining) && !tokens[index - 1].Is(WordClasses.Role))
            index--;
        return index;
    }

    /// <summary>
    /// The token after the participle of "der vom Gericht bestellte Gutachter", where nouns have capitals: a preposition right after an
    /// article opens an attribute of the noun that comes later. The one after the first token where there is none.
    /// </summary>
    private int AfterAttribute(int first, int limit)
    {
        if (!grammar.NounsHaveCapitals || first + 1 >= limit || !tokens[first].Is(WordClasses.Determiner)
            || !tokens[first + 1].Is(WordClasses.Preposition | WordClasses.Genitive) || tokens[first + 1].Is(WordClasses.Determiner))
            return first + 1;
        for (int index = first + 3; index < limit - 1 && tokens[index].Kind is TokenKind.Word or TokenKind.Number; index++)
        {
            if (IsSmallWord(index) && tokens[index + 1].IsCapitalized && !tokens[index].Is(Enders & ~WordClasses.Cue | WordClasses.Determiner))
                return index + 1;
        }

        return first + 1;
    }

    private bool IsSmallWord(int index) => tokens[index].Kind == TokenKind.Word && !tokens[index].IsCapitalized;

    /// <summary>
    /// "Vessbyn kylän puheenjohtaja": small words in the genitive after a name in the genitive, up to an office; where verbs
    /// come last a name before a noun stays as it is, "Қарасу ауданының әкімі".
    /// </summary>
    private bool JoinsOffice(int index, int limit)
    {
        if (grammar.GenitiveEndings.Count == 0 || !(grammar.VerbLast || tokens.EndsWithAny(index - 1, grammar.GenitiveEndings)))
            return false;
        int first = index;
        while (index < limit && IsPlainWord(index) && (grammar.VerbLast || tokens.EndsWithAny(index, grammar.GenitiveEndings)))
            index++;
        return index < limit && tokens[index].Kind == TokenKind.Word && tokens[index].Is(WordClasses.Role)
            && (index == first || tokens.EndsWithAny(index - 1, grammar.GenitiveEndings));
    }

    /// <summary>The mark after a few words, all of which are one name; 0 for none.</summary>
    private int ClosingMark(int first, int end)
    {
        int index = first;
        while (index < end && tokens[index].Kind == TokenKind.Word)
            index++;
        return index < end && tokens[index].Kind == TokenKind.Mark ? index : 0;
    }

    /// <summary>
    /// "in deren Verlauf Holm sagte": the noun after the genitive of a relative pronoun stands alone; an office may not,
    /// "deren Sprecherin Anna Lis".
    /// </summary>
    private bool IsPossessed(int index) =>
        index > 0 && !tokens[index].Is(WordClasses.Role) && tokens[index - 1].Is(WordClasses.Relative) && tokens[index - 1].Is(WordClasses.Genitive);

    /// <summary>A name, or a noun where nouns have capitals: adjectives come before it, not after.</summary>
    private bool IsPlainName(int index) => !grammar.NoCapitals
        && (_names.IsNameWord(index) || (grammar.NounsHaveCapitals && tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Role)));

    /// <summary>
    /// "predsjednica udruge Zeleni otok Ana Lis", "Teoretička umění Dagmar Lisová": where names inflect, small words
    /// after an office and a capital, or after a sentence's first word, before a given name are no verb.
    /// </summary>
    private bool IsInBodyName(int first, int index)
    {
        if (!grammar.NamesInflect || tokens[index - 1].Is(WordClasses.GivenName) || !(tokens[first].Is(WordClasses.Role) || _sentences.IsStart(first)))
            return false;
        int name = index + 1, limit = Math.Min(tokens.Count, index + LongestComplement);
        while (name < limit && IsPlainWord(name))
            name++;
        return name < limit && tokens[name].IsCapitalized && tokens[name].Is(WordClasses.GivenName);
    }

    /// <summary>"il sindaco accompagnato dal direttore": a participle right after an office, of which somebody else is the agent.</summary>
    private bool IsDoneByAgent(int index, int limit) =>
        index + 1 < limit && tokens[index - 1].Is(WordClasses.Role) && IsPlainWord(index) && tokens.IsAnyOf(index + 1, grammar.AgentPrepositions);

    /// <summary>A small word in no class, or one that may report: after a name it is a verb.</summary>
    public bool IsPlainWord(int index) =>
        tokens[index].Kind == TokenKind.Word && !tokens[index].IsCapitalized && !tokens[index].IsContinuation
        && tokens[index].Classes is WordClasses.None or WordClasses.WeakCue;

    /// <summary>"Juan de la Fuente": an article inside a name, or after one; where nouns have capitals, that of an object only after another ("van den").</summary>
    private bool IsParticle(int index) =>
        tokens[index].Is(WordClasses.NameParticle) && (grammar.NoCapitals
            || (index > 0 && (MayPrecedeParticle(index) || tokens[index - 1].Is(WordClasses.NameParticle)) && !IsSmallRole(index + 1)));

    private bool MayPrecedeParticle(int index) =>
        tokens[index - 1].IsCapitalized && !(grammar.NounsHaveCapitals && tokens[index].Is(WordClasses.CaseEnding));

    /// <summary>"à Quito la présidente": an article before an office belongs to it.</summary>
    private bool IsSmallRole(int index) => index < tokens.Count && !tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Role);

    /// <summary>
    /// After a name a preposition that is part of a word opens a new phrase, and so do an office or kin with a possessive
    /// ("سألت سعاد ابنها"); an article does unless the word before it joins the two.
    /// </summary>
    private bool StartsAnother(int index, int first) =>
        (grammar.CasePartsPhrases && index > first && tokens[index].Is(WordClasses.CaseEnding) != tokens[index - 1].Is(WordClasses.CaseEnding))
        || (grammar.VerbFirst && tokens[index].Is(WordClasses.Role) && _names.IsPossessed(index))
        || (index > first && _names.OpensWithPreposition(index) && _names.IsNameWord(index - 1))
        || (tokens[index].Is(WordClasses.Determiner) && !tokens[index].IsContinuation && !tokens[index].Is(WordClasses.Genitive) && !IsParticle(index)
            && index > first && !tokens[index - 1].Is(WordClasses.Genitive | WordClasses.Determiner));
}
