namespace CorpusGenerator.Reading;

/// <summary>
/// Where the complement of a preposition ends and the subject begins, where no article shows it.
/// </summary>
internal sealed class PrepositionalPhrases(TokenTable tokens, QuotationGrammar grammar)
{
    /// <summary>Last letters of nouns that are not in the base form of a man's office: vowels, and consonants of the genitive plural.</summary>
    private const string Vowels = "aeiouyáéíóúůýěąęwаеёиоуыэюяєіївйх";

    /// <summary>Last letters of adjectives in the base form.</summary>
    private const string AdjectiveEnds = "yiýíй";

    private readonly NameFinder _names = new(tokens, grammar);
    private readonly BodyNames _bodies = new(tokens, grammar);

    /// <summary>The last token of what depends on the preposition, in a phrase that may go on with the subject.</summary>
    public int EndOf(int first, int last)
    {
        if (grammar.NoCapitals)
            return ComplementEnd(first, last);
        if (!grammar.NoArticles)
            return BeforePerson(first, last);
        for (int index = first + 1; index <= last; index++)
        {
            bool startsName = _names.IsNameWord(index) && !_names.IsNameWord(index - 1) && !tokens[index - 1].Is(WordClasses.Role | WordClasses.NameParticle);
            if (startsName && RoleAfter(index, last) is > 0 and int role)
                return role - 1;
            if (startsName || StartsFullName(index, last) || FollowsPlace(index, last) || FollowsNoun(index)
                || (tokens[index].Is(WordClasses.Role) && tokens[index - 1].IsCapitalized))
                return index - 1;
        }

        return last;
    }

    /// <summary>
    /// "depuis la tribune Anne Lis", "ao Jornal de Vernal Ana Lis": a full name right after a word that is no office belongs to none
    /// of it, unless that word is a capital that every noun has or a noun for a body ("Hospital Ana Lis").
    /// </summary>
    private int BeforePerson(int first, int last)
    {
        const WordClasses Joining = WordClasses.Role | WordClasses.Honorific | WordClasses.WorkNoun | WordClasses.Genitive
            | WordClasses.Determiner | WordClasses.NameParticle;
        for (int index = first + 1; index < last; index++)
        {
            if (tokens[index].Is(WordClasses.GivenName) && tokens[index].IsCapitalized && _names.IsNameWord(index + 1)
                && tokens[index - 1].Kind == TokenKind.Word && !tokens[index - 1].Is(Joining) && !MayBeNamedAfter(index - 1))
                return index - 1;
        }

        return last;
    }

    private bool MayBeNamedAfter(int index) =>
        tokens[index].IsCapitalized && (grammar.NounsHaveCapitals || tokens[index].Is(WordClasses.GivenName) || _bodies.IsBody(index));

    /// <summary>
    /// "في مركز الدراسات سامر حداد", "في جامعة عدن سامر حداد": a given name after a noun with its article or a place belongs
    /// to none of it but to who works there.
    /// </summary>
    private int ComplementEnd(int first, int last)
    {
        bool hasRole = false;
        for (int index = first + 1; index < last; index++)
        {
            if (tokens[index - 1].Is(WordClasses.Honorific | WordClasses.GivenName))
                return last;
            hasRole |= tokens[index - 1].Is(WordClasses.Role);
            if (tokens[index].Is(WordClasses.GivenName) && (tokens[index - 1].Is(WordClasses.NotName) || (!hasRole && _names.IsDefinite(index - 1))))
                return index - 1;
        }

        return last;
    }

    /// <summary>"on Facebook Anna Lee": a given name after a name that is none.</summary>
    private bool StartsFullName(int index, int last) =>
        tokens[index].Is(WordClasses.GivenName) && !tokens[index - 1].Is(WordClasses.GivenName) && index < last && _names.IsNameWord(index + 1);

    /// <summary>"in Ukraine Anna Lis": two words of a name after one that names no person.</summary>
    private bool FollowsPlace(int index, int last) =>
        tokens[index - 1].Is(WordClasses.NotName) && index < last && _names.IsNameWord(index) && _names.IsNameWord(index + 1);

    /// <summary>
    /// "озвався з печі дід", "odparł za wszystkich karczmarz": an office or kin that ends with a consonant is a subject,
    /// unless what stands before it is an adjective in the same case or the ending is the plural's ("депутатов"); so is a
    /// body that ends with "o", which no complement of a noun does ("v květnu ministerstvo").
    /// </summary>
    private bool FollowsNoun(int index)
    {
        ref Token role = ref tokens[index];
        if (!role.Is(WordClasses.Role) || !grammar.NamesInflect || tokens[index - 1].IsCapitalized)
            return false;
        char last = tokens.Text[role.End - 1], before = tokens.Text[tokens[index - 1].End - 1];
        return last is 'o' or '\u043E'
            ? tokens[index - 1].Classes is WordClasses.None or WordClasses.Role
            : tokens[index - 1].Classes == WordClasses.None && !role.IsCapitalized && Vowels.IndexOf(last) < 0 && AdjectiveEnds.IndexOf(before) < 0;
    }

    /// <summary>"at a sitting of the Council mayor Anna Lee": the office after a name opens the subject; 0 for none.</summary>
    private int RoleAfter(int name, int last)
    {
        for (int index = name + 1; index <= last; index++)
        {
            if (tokens[index].Is(WordClasses.Role) && !tokens[index].IsCapitalized && tokens[index - 1].IsCapitalized)
                return index;
        }

        return 0;
    }
}
