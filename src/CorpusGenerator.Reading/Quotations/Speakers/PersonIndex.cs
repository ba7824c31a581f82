namespace CorpusGenerator.Reading;

/// <summary>Where the document names whom, and by which office.</summary>
internal sealed class PersonIndex(TokenTable tokens, QuotationGrammar grammar)
{
    private const int Reach = 12;
    private const WordClasses Genders = WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural;
    private readonly List<Mention> _mentions = [];

    /// <summary>Collects the full names of the document; linear in its tokens.</summary>
    public void Collect(SpeakerTable people)
    {
        List<NounPhrase> phrases = [];
        new NounPhraseReader(tokens, grammar).Read(0, tokens.Count, phrases);
        foreach (NounPhrase phrase in phrases)
        {
            if (phrase.Kind == NounPhraseKind.Name && phrase.CoreLast > phrase.CoreFirst)
                people.FindOrAdd(Core(phrase), phrase.Gender);
        }

        foreach (NounPhrase phrase in phrases)
        {
            if (phrase.Kind == NounPhraseKind.Name && people.Find(Core(phrase)) is { } person)
                _mentions.Add(new(person, phrase));
        }
    }

    /// <summary>The person introduced with the office that the phrase names; null for none.</summary>
    public Speaker? ByRole(in NounPhrase title)
    {
        Speaker? best = null;
        foreach (Mention mention in _mentions)
        {
            if (mention.Phrase.First > title.First && best is not null)
                break;
            if (HasRole(mention.Phrase, title))
                best = mention.Person;
        }

        return best;
    }

    /// <summary>The person that a pronoun stands for: the nearest subject before it that agrees with it.</summary>
    public Speaker? ByPronoun(in NounPhrase pronoun, Speaker? last)
    {
        WordClasses gender = pronoun.Gender & Genders;
        if ((pronoun.Gender & WordClasses.FirstPerson) != 0)
            return null;
        int nearest = MentionsBefore(pronoun.First);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach; index--)
        {
            Mention mention = _mentions[index];
            if (!mention.Phrase.IsOblique && Agrees(mention.Person, gender))
                return mention.Person;
        }

        return last is not null && Agrees(last, gender) ? last : null;
    }

    private int MentionsBefore(int token)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Phrase.First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool Agrees(Speaker person, WordClasses gender)
    {
        WordClasses known = person.Gender & Genders;
        return gender == WordClasses.None || known == WordClasses.None || (known & gender) != 0;
    }

    /// <summary>Whether every word of the title but articles is in the words around the name.</summary>
    private bool HasRole(in NounPhrase named, in NounPhrase title)
    {
        bool hasRole = false;
        for (int index = title.First; index <= title.Last; index++)
        {
            if (tokens[index].Kind != TokenKind.Word || tokens[index].Is(WordClasses.Determiner | WordClasses.Genitive))
                continue;
            if (!HasWord(named, index))
                return false;
            hasRole |= tokens[index].Is(WordClasses.Role);
        }

        return hasRole;
    }

    private bool HasWord(in NounPhrase named, int word)
    {
        int end = AppositionEnd(named);
        for (int index = named.First; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Word && (index < named.CoreFirst || index > named.CoreLast)
                && NameForms.AreSame(tokens.Span(index), tokens.Span(word), grammar.NamesInflect))
                return true;
        }

        return false;
    }

    private int AppositionEnd(in NounPhrase named)
    {
        int end = named.Last + 1;
        if (!tokens.IsKind(end, TokenKind.Comma))
            return end;
        end++;
        while (end < named.Last + Reach && end < tokens.Count && tokens[end].Kind == TokenKind.Word && !tokens[end].Is(WordClasses.Cue))
            end++;
        return end;
    }

    private string Core(in NounPhrase phrase) => tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast).StringOf(tokens.Text);
}
