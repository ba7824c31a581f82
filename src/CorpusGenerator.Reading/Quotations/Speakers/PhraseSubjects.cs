using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Which phrases of a document can be what a sentence is about.</summary>
internal sealed class PhraseSubjects(TokenTable tokens, QuotationGrammar grammar, NounPhraseList phrases)
{
    private const int Reach = 24;
    private readonly Func<int, int> _tokenOf = index => phrases[index].First;
    private readonly SentenceWindow _window = new(tokens);
    private readonly PhraseGender _gender = new(tokens, grammar);
    private readonly OpeningNames _openings = new(tokens, grammar);

    /// <summary>
    /// The office or the name, near before a token, that is the first in its sentence to be no complement; null for none.
    /// </summary>
    public NounPhrase? Before(int token, in SpeakerCriteria criteria)
    {
        NounPhrase? subject = null;
        int nearest = TextOrder.CountBefore(phrases.Count, token, _tokenOf);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach; index--)
        {
            ref readonly NounPhrase phrase = ref phrases[index];
            if (subject is { } found && _window.StartBefore(found.First, 0) > phrase.First)
                break;
            if (phrase.IsOblique || tokens.OpenBlockBeforeDash(phrase.First, phrase.Last))
                continue;
            if (LooksNamed(phrase) && criteria.AllowGender(phrase.Gender))
                subject = phrase;
            else if (IsDefinite(phrase) && criteria.AllowGender(_gender.OfOffice(phrase)))
                subject = OfficeIn(phrase);
        }

        return subject;
    }

    /// <summary>The office or the name, subject or not, that stands last between two tokens; null for none.</summary>
    public NounPhrase? LastBetween(int first, int token, in SpeakerCriteria criteria)
    {
        int nearest = TextOrder.CountBefore(phrases.Count, token, _tokenOf);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach && phrases[index].First >= first; index--)
        {
            ref readonly NounPhrase phrase = ref phrases[index];
            if (phrase.Kind == NounPhraseKind.Name ? tokens.HasAny(phrase.First, phrase.Last, WordClasses.GivenName | WordClasses.Honorific | WordClasses.Role) && criteria.AllowGender(phrase.Gender)
                : IsDefinite(phrase) && criteria.AllowGender(_gender.OfOffice(phrase)))
                return phrase;
        }

        return null;
    }

    /// <summary>The nearest name between two tokens that opens its sentence right before the verb; null for none.</summary>
    public NounPhrase? OpeningName(int first, int token)
    {
        int nearest = TextOrder.CountBefore(phrases.Count, token, _tokenOf);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach && phrases[index].First >= first; index--)
        {
            if (_openings.Has(phrases[index]))
                return phrases[index];
        }

        return null;
    }

    /// <summary>Whether the phrase names an office that the reader is meant to know.</summary>
    public bool IsDefinite(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Title && (grammar.NoArticles || tokens[phrase.First].Is(WordClasses.Determiner))
        && tokens.HasAny(phrase.First, phrase.Last, WordClasses.Role);

    /// <summary>The phrase up to its office and what depends on it: an unlisted verb may follow ("the mayor laughed").</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public NounPhrase OfficeIn(in NounPhrase phrase)
    {
        int last = phrase.Last;
        while (last > phrase.First && !tokens[last].Is(WordClasses.Role))
            last--;
        last = tokens.EndOfExpression(last, phrase.Last + 1);
        if (last < phrase.Last && (tokens[last + 1].Is(WordClasses.Genitive) || tokens[last + 1].IsCapitalized))
            return phrase;
        return phrase with { Last = last, CoreLast = last };
    }

    /// <summary>
    /// A capital tells a name, but not where nouns have one, nor at the start of a sentence; where the verb comes last, or
    /// no space parts words, the subject stands there.
    /// </summary>
    private bool LooksNamed(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name && !grammar.NounsHaveCapitals
        && (grammar.Unspaced || grammar.VerbLast || phrase.CoreLast > phrase.CoreFirst || tokens.IsKind(phrase.CoreFirst - 1, TokenKind.Word) || _openings.Has(phrase));
}
