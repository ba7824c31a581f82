namespace CorpusGenerator.Reading;

/// <summary>
/// Joins an office, what it is for and who holds it: "l'assessore regionale ai Trasporti Carlo Lis" is one noun phrase,
/// though what comes after the preposition looks like another.
/// </summary>
internal sealed class OfficeComplements(TokenTable tokens, NameFinder names)
{
    private const int LongestComplement = 8;
    private const WordClasses Borders = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.That | WordClasses.Relative
        | WordClasses.Verb | WordClasses.Adverb | WordClasses.Pronoun | WordClasses.SourceBefore | WordClasses.SourceAfter;

    private const WordClasses Openers = WordClasses.Preposition | WordClasses.Genitive | WordClasses.Determiner
        | WordClasses.Conjunction | WordClasses.NameParticle;

    /// <summary>Gives the office before the last phrase the name that ends the last phrase; false when they are no pair.</summary>
    public bool TryJoin(NounPhraseList phrases)
    {
        int office = phrases.Count - 2;
        if (office > 0 && phrases[office].IsOblique)
            office--;
        if (office < 0)
            return false;
        ref NounPhrase head = ref phrases[office];
        ref NounPhrase last = ref phrases[phrases.Count - 1];
        if (head.IsOblique || head.Kind != NounPhraseKind.Title || !tokens[head.Last + 1].Is(WordClasses.Preposition) || !IsComplement(head.Last + 1, last.First)
            || !tokens.HasAny(head.First, head.Last, WordClasses.Role))
            return false;
        int person = names.PersonIn(last.First, last.CoreLast);
        if (person < 0 || tokens[person - 1].Is(Openers) || tokens.HasAny(last.First, person - 1, WordClasses.Role))
            return false;
        head = head with { Last = last.CoreLast, CoreFirst = person, CoreLast = last.CoreLast, Kind = NounPhraseKind.Name, Gender = head.Gender | last.Gender };
        phrases.RemoveAfter(office);
        return true;
    }

    /// <summary>Whether nothing up to the end parts clauses.</summary>
    private bool IsComplement(int first, int end)
    {
        if (end <= first || end - first > LongestComplement)
            return false;
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Kind != TokenKind.Word || (tokens[index].Is(Borders) && !tokens[index].Is(WordClasses.Preposition | WordClasses.Determiner)))
                return false;
        }

        return true;
    }
}
