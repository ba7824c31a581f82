using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the subject of a cue among the noun phrases beside it.</summary>
internal sealed class SubjectFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const WordClasses Passable = WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Relative | WordClasses.WeakCue;
    private readonly NounPhraseReader _reader = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly ClauseSubjectFinder? _clauses = grammar.Unspaced && !grammar.VerbLast ? new(tokens, grammar) : null;
    private readonly bool _splits = grammar.NoArticles && !grammar.NoCapitals;
    private readonly NounPhraseList _phrases = new();

    /// <summary>The subject between <paramref name="first"/> and the cue that ends there; null for none.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public NounPhrase? Before(int first, int cue)
    {
        if (_clauses is not null)
            return _clauses.Find(first, cue);
        _phrases.Clear();
        _reader.Read(first, cue, _phrases, splitsOblique: _splits);
        NounPhrase? best = null;
        int bestScore = 0;
        for (int index = 0; index < _phrases.Count; index++)
        {
            int score = Score(index, first, cue);
            if (score >= bestScore && score > 0)
                (best, bestScore) = (_phrases[index], score);
        }

        return best;
    }

    /// <summary>The subject of a sentence whose verb is no cue: its first name, or else its first noun phrase.</summary>
    public NounPhrase? OfSentence(int first, int end)
    {
        if (_clauses is not null)
            return _clauses.Find(first, end);
        _phrases.Clear();
        _reader.Read(first, end, _phrases, splitsOblique: _splits);
        NounPhrase? subject = null;
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            if (phrase.IsOblique)
                continue;
            if (phrase.Kind != NounPhraseKind.Title)
                return phrase;
            subject ??= phrase;
        }

        return subject;
    }

    /// <summary>Whoever is named right at a token, where no space and no capital shows it; null for nobody.</summary>
    public NounPhrase? At(int first, int end) => _clauses?.At(first, end);

    /// <summary>
    /// Whom a source phrase after its noun names: the noun phrase right before it, or where a preposition names the source
    /// and a clause about it may follow ("عن مصدر لم تسمه قوله"), the first after one that has an office or a given name.
    /// </summary>
    public NounPhrase? SourceBefore(int first, int end)
    {
        NounPhrase? nearest = Adjacent(first, end);
        for (int index = 0; grammar.VerbFirst && index < _phrases.Count; index++)
        {
            if (_phrases[index].IsOblique && tokens.HasAny(_phrases[index].First, _phrases[index].Last, WordClasses.Role | WordClasses.GivenName | WordClasses.Honorific))
                return _phrases[index];
        }

        return nearest;
    }

    /// <summary>The noun phrase right before a token, whatever it depends on; null for none.</summary>
    public NounPhrase? Adjacent(int first, int end)
    {
        _phrases.Clear();
        _reader.Read(first, end, _phrases);
        return _phrases.Count > 0 && _phrases[_phrases.Count - 1] is { } last && last.Last >= end - 2 ? last : null;
    }

    /// <summary>The subject that follows a cue, up to the clause's end; null for none.</summary>
    /// <param name="first">The token after the cue.</param>
    /// <param name="end">The token after the clause's last.</param>
    /// <param name="isSource">The cue is a source phrase, whose noun phrase has the case that it asks for.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public NounPhrase? After(int first, int end, bool isSource = false)
    {
        end = ClauseEnd(first, end);
        _phrases.Clear();
        _reader.Read(first, end, _phrases, splitsOblique: grammar.NoArticles && !grammar.Unspaced);
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            bool inMarks = tokens.IsKind(phrase.First - 1, TokenKind.Mark) && index + 1 < _phrases.Count;
            if ((phrase.IsOblique && !(isSource && phrase.First == first)) || inMarks || HasCommaBefore(first, phrase.First))
                continue;
            if (AfterMarks(index) is { } owner)
                return owner;
            return phrase.Kind == NounPhraseKind.Title ? WithApposition(phrase, first, end) : phrase;
        }

        return null;
    }

    /// <summary>"директор завода «Заря» Анна Лис": the name after a body's in marks; null for none.</summary>
    private NounPhrase? AfterMarks(int index)
    {
        if (index + 2 >= _phrases.Count || !tokens.IsKind(_phrases[index].Last + 1, TokenKind.Mark))
            return null;
        NounPhrase name = _phrases[index + 2];
        bool follows = _phrases[index + 1].First == _phrases[index].Last + 2 && name.First == _phrases[index + 1].Last + 2 && tokens.IsKind(name.First - 1, TokenKind.Mark);
        return follows && name.Kind == NounPhraseKind.Name ? name : null;
    }

    /// <summary>The text that a preposition right after the cue names: "in dem Schreiben"; null for none.</summary>
    public NounPhrase? InText(int first, int end) =>
        first < end && tokens[first].Is(WordClasses.Preposition) && After(first + 1, end, isSource: true) is { } text
        && (text.Kind == NounPhraseKind.Title || tokens.HasAny(text.First, text.Last, WordClasses.Role | WordClasses.WorkNoun))
            ? text
            : null;

    /// <summary>The text that a preposition names before a cue, right before it or first in the sentence; null for none.</summary>
    public NounPhrase? TextBefore(int first, int cue)
    {
        NounPhrase? text = tokens[first].Is(WordClasses.Preposition) ? After(first + 1, cue, isSource: true) : Adjacent(first, cue);
        return text is { Kind: NounPhraseKind.Title } phrase && tokens.HasAny(phrase.First, phrase.Last, WordClasses.Role | WordClasses.WorkNoun)
            ? text
            : null;
    }

    /// <summary>The name that the tokens are, all of them; null when they are more or something else.</summary>
    public NounPhrase? Whole(int first, int end)
    {
        _phrases.Clear();
        _reader.Read(first, end, _phrases);
        return _phrases.Count == 1 && _phrases[0] is { Kind: NounPhraseKind.Name } name && name.First == first && name.Last == end - 1
            ? name
            : null;
    }

    /// <summary>"the minister, Anna Lee": the name says more than the office, also where the complement of the office stands between.</summary>
    private NounPhrase WithApposition(in NounPhrase phrase, int first, int end)
    {
        int next = phrase.Last + 1;
        for (int index = 0; grammar.VerbFirst && index + 1 < _phrases.Count; index++)
        {
            if (_phrases[index].First == next + 1 && _phrases[index].IsOblique)
                return AfterComplement(phrase, index + 1, end);
        }

        if (!tokens.IsKind(next, TokenKind.Comma) || next + 1 >= end)
            return phrase;
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase other = ref _phrases[index];
            if (other.First == next + 1 && other.Kind == NounPhraseKind.Name)
                return other;
        }

        return phrase;
    }

    /// <summary>"الباحث في مركز الدراسات سامر حداد", "المشرفة على الدراسة، لينا حداد، ": the name that follows the complement.</summary>
    private NounPhrase AfterComplement(in NounPhrase office, int index, int end)
    {
        ref readonly NounPhrase name = ref _phrases[index];
        int gap = name.First - _phrases[index - 1].Last - 1;
        bool follows = gap == 0 || (gap == 1 && tokens[name.First - 1].Kind == TokenKind.Comma && (name.Last + 1 >= end || tokens[name.Last + 1].Kind == TokenKind.Comma));
        return follows && !name.IsOblique && name.Kind == NounPhraseKind.Name ? name : office;
    }

    private bool HasCommaBefore(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Kind is TokenKind.Comma or TokenKind.Dash)
                return true;
        }

        return false;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int ClauseEnd(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (_sentences.IsEnd(index) || tokens[index].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.OpenBracket
                || tokens[index].Is(WordClasses.That | WordClasses.Relative))
                return index;
        }

        return end;
    }

    private int Score(int index, int first, int cue)
    {
        ref readonly NounPhrase phrase = ref _phrases[index];
        bool adjacent = IsAdjacent(phrase.Last + 1, cue);
        if (phrase.Kind == NounPhraseKind.Pronoun)
            return adjacent && !phrase.IsOblique ? 9 : 0;
        int score = phrase.Kind == NounPhraseKind.Name && !MayBeNoun(phrase) ? 4 : 2;
        score += adjacent ? 4 : 0;
        score += HasApposition(phrase, cue) ? 2 : 0;
        score += phrase.First == first || index == 0 ? 1 : 0;
        return phrase.IsOblique || IsAppositionOfOblique(index) ? 0 : score;
    }

    /// <summary>"Lee, the mayor, said", or the apposition itself: "the mayor, Lee, said"; but not "in Vessby and Porto, saying".</summary>
    private bool HasApposition(in NounPhrase phrase, int cue) =>
        tokens.IsKind(phrase.Last + 1, TokenKind.Comma) && tokens.IsKind(FirstOfVerb(cue) - 1, TokenKind.Comma)
        && (phrase.Last + 2 < FirstOfVerb(cue) || tokens.IsKind(phrase.First - 1, TokenKind.Comma));

    /// <summary>The first word of the verb that a cue is the last of: "has" in "has said".</summary>
    private int FirstOfVerb(int cue)
    {
        while (cue > 0 && tokens[cue - 1].Is(WordClasses.Auxiliary))
            cue--;
        return cue;
    }

    /// <summary>Where nouns have capitals, a single word that is no given name is as likely one of them.</summary>
    private bool MayBeNoun(in NounPhrase phrase) =>
        grammar.NounsHaveCapitals && phrase.First == phrase.Last && !tokens[phrase.First].Is(WordClasses.GivenName)
        && !tokens.IsKind(phrase.First - 1, TokenKind.Mark);

    /// <summary>"in the capital, Porto, …": a name between commas is what the phrase before it is.</summary>
    private bool IsAppositionOfOblique(int index) =>
        index > 0 && _phrases[index - 1] is { IsOblique: true } before && before.Last + 2 == _phrases[index].First
        && tokens.IsKind(before.Last + 1, TokenKind.Comma) && tokens.IsKind(_phrases[index].Last + 1, TokenKind.Comma);

    private bool IsAdjacent(int first, int cue)
    {
        while (first < cue && tokens[first].Kind is TokenKind.Stop or TokenKind.Mark)
            first++;
        for (int index = first; index < cue; index++)
        {
            if (tokens[index].Kind == TokenKind.OpenBracket)
                index = tokens.AfterBracket(index, cue) - 1;
            else if (!tokens[index].Is(Passable) && !tokens[index].IsContinuation)
                return false;
        }

        return true;
    }
}
