namespace CorpusGenerator.Reading;

/// <summary>Finds the name that stands in apposition to an office: "the minister, Anna Lee".</summary>
internal sealed class Appositions(TokenTable tokens, NameFinder names)
{
    private const int LongestComplement = 10;
    private const WordClasses Borders = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.That | WordClasses.Relative
        | WordClasses.Verb | WordClasses.Pronoun;

    /// <summary>The name after the comma that follows an office, or what it is for, and an age ("vinnaren, 71-åriga Anna Lis"); null for none.</summary>
    /// <param name="phrases">All phrases of the clause.</param>
    /// <param name="office">The office's position among them.</param>
    /// <param name="end">The token after the clause's last.</param>
    public NounPhrase? Of(NounPhraseList phrases, int office, int end)
    {
        int next = phrases[office].Last + 1;
        int comma = CommaAfter(next, end);
        if (comma < 0)
            return null;
        int first = comma + 1;
        while (first < end && tokens[first].Kind is TokenKind.Number or TokenKind.Dash)
            first++;
        for (int index = office + 1; index < phrases.Count; index++)
        {
            ref readonly NounPhrase other = ref phrases[index];
            if (other.First == first)
                return other.Kind == NounPhraseKind.Name && (comma == next || IsFullName(other, end)) ? other : null;
        }

        return null;
    }

    /// <summary>Whether an office ends at a comma, or what it is for does.</summary>
    /// <param name="phrases">All phrases of the clause.</param>
    /// <param name="last">The position of the last phrase before the comma.</param>
    /// <param name="comma">The comma.</param>
    public bool IsOffice(NounPhraseList phrases, int last, int comma) => OfficeBefore(phrases, last, comma) >= 0;

    /// <summary>The position of the office that ends at a comma, or whose complement does; -1 for none.</summary>
    public int OfficeBefore(NounPhraseList phrases, int last, int comma)
    {
        int office = last;
        while (office > 0 && phrases[office].IsOblique)
            office--;
        ref readonly NounPhrase head = ref phrases[office];
        bool isOffice = !head.IsOblique && tokens.HasAny(head.First, head.Last, WordClasses.Role) && CommaAfter(head.Last + 1, comma + 1) == comma;
        return isOffice ? office : -1;
    }

    /// <summary>A given name and a surname, or two words after a comma, up to the next or the clause's end: nobody knows all given names.</summary>
    public bool IsFullName(in NounPhrase name, int end = int.MaxValue) =>
        names.PersonIn(name.CoreFirst, name.CoreLast) >= 0
        || (name.CoreLast > name.CoreFirst && tokens.IsKind(name.CoreFirst - 1, TokenKind.Comma)
            && (name.Last + 1 >= end || tokens[name.Last + 1].Kind == TokenKind.Comma) && !tokens.HasAny(name.First, name.Last, WordClasses.NotName));

    /// <summary>The comma after a noun phrase or its complement; -1 when anything else comes between.</summary>
    private int CommaAfter(int first, int end)
    {
        int limit = Math.Min(end, first + LongestComplement);
        if (first + 1 < limit && IsParticiple(first))
            first++;
        if (first < limit && tokens[first].Kind == TokenKind.Word && !tokens[first].Is(WordClasses.Genitive | WordClasses.Preposition | WordClasses.Determiner))
            return -1;
        for (int index = first; index < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.Comma)
                return index;
            if (tokens.IsBracketedWord(index))
                index += 2;
            else if (tokens[index].Kind != TokenKind.Word || (tokens[index].Is(Borders) && !IsNounOrArticle(index)))
                return -1;
        }

        return -1;
    }

    /// <summary>"il perito nominato dal tribunale, Anna Lis": a small unlisted word right after the office, before a preposition.</summary>
    private bool IsParticiple(int index) =>
        tokens.IsSmallUnlisted(index) && tokens[index + 1].Is(WordClasses.Preposition);

    /// <summary>"de la protesta": an article is often spelt like a pronoun, and the noun after it like a verb.</summary>
    private bool IsNounOrArticle(int index) =>
        tokens[index].Is(WordClasses.Preposition | WordClasses.Determiner) || tokens[index - 1].Is(WordClasses.Determiner | WordClasses.Genitive | WordClasses.Preposition);
}
