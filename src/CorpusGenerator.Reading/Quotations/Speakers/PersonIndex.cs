namespace CorpusGenerator.Reading;

/// <summary>Where the document, outside its quotations, names whom, and by which office.</summary>
internal sealed class PersonIndex(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private const int Reach = 12;
    private const int MostIntroductions = 32;
    private readonly KeyedChains _byRole = new();
    private readonly List<NounPhrase> _phrases = [];
    private readonly List<Mention> _mentions = [];
    private readonly NounPhraseReader _reader = new(tokens, grammar);
    private readonly NameRuns _runs = new(tokens);

    /// <summary>Collects the full names of the document; linear in its tokens.</summary>
    public void Collect(SpeakerTable people)
    {
        _phrases.Clear();
        _mentions.Clear();
        _byRole.Clear();
        int first = 0;
        foreach (QuotedSpan span in spans)
        {
            _reader.Read(first, span.First, _phrases);
            first = span.Last + 1;
        }

        _reader.Read(first, tokens.Count, _phrases);
        _runs.CutNeighbours(_phrases);
        AddPeople(people);
    }

    /// <summary>
    /// The person last introduced, before the phrase, with the office that it names, or else the first after it; null
    /// for none.
    /// </summary>
    public Speaker? ByRole(in NounPhrase title)
    {
        Speaker? later = null;
        int link = IntroducedBy(title);
        for (int steps = 0; link > 0 && steps < MostIntroductions; steps++, link = _byRole.Older(link))
        {
            Mention mention = _mentions[_byRole.Value(link)];
            if (!HasRole(mention, title))
                continue;
            if (mention.Phrase.First <= title.First)
                return mention.Person;
            later = mention.Person;
        }

        return later;
    }

    /// <summary>The mentions, newest first, that have a role like that of the title beside the name.</summary>
    private int IntroducedBy(in NounPhrase title)
    {
        for (int index = title.First; index <= title.Last; index++)
        {
            if (tokens[index].Is(WordClasses.Role) && _byRole.Newest(RoleKey(index)) is > 0 and int link)
                return link;
        }

        return 0;
    }

    private void AddRoles(int mention)
    {
        int end = AppositionEnd(_mentions[mention].Phrase);
        for (int index = _mentions[mention].First; index < end; index++)
        {
            if (tokens[index].Is(WordClasses.Role))
                _byRole.Add(RoleKey(index), mention);
        }
    }

    /// <summary>The start of a role noun, which its forms share.</summary>
    private uint RoleKey(int index)
    {
        ReadOnlySpan<char> word = tokens.Span(index);
        uint key = 0;
        for (int position = 0; position < Math.Min(4, word.Length); position++)
            key = unchecked((key * 31) + CharacterFolding.Fold(word[position]));
        return key;
    }

    /// <summary>The nearest person before a token that is a subject and as asked for; null for none.</summary>
    public Mention? SubjectBefore(int token, in SpeakerCriteria criteria)
    {
        int nearest = MentionsBefore(token);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach; index--)
        {
            Mention mention = _mentions[index];
            if (!mention.Phrase.IsOblique && mention.Person.IsPerson && criteria.Allow(mention.Person))
                return mention;
        }

        return null;
    }

    private void AddPeople(SpeakerTable people)
    {
        foreach (NounPhrase phrase in _phrases)
        {
            if (phrase.Kind == NounPhraseKind.Name && phrase.CoreLast > phrase.CoreFirst)
                people.FindOrAdd(Core(phrase), phrase.Gender).IsPerson |= HasEvidence(phrase);
        }

        for (int index = 0; index < _phrases.Count; index++)
        {
            NounPhrase phrase = _phrases[index];
            if (phrase.Kind != NounPhraseKind.Name)
                continue;
            TextRange core = Core(phrase);
            if (people.Find(core) is not { } person)
                continue;
            person.IsPerson |= HasEvidence(phrase);
            if (grammar.NamesInflect && !phrase.IsOblique)
                person.AddSubjectForm(core, tokens.Text);
            _mentions.Add(new(person, phrase, FirstOfDescription(index)));
            AddRoles(_mentions.Count - 1);
        }
    }

    /// <summary>"the mayor of Porto, Anna Lee": the description begins with the office.</summary>
    private int FirstOfDescription(int index)
    {
        int first = _phrases[index].First;
        return index > 0 && _phrases[index - 1] is { Kind: NounPhraseKind.Title } title
            && title.Last + 2 == first && tokens.IsKind(title.Last + 1, TokenKind.Comma)
            ? title.First
            : first;
    }

    /// <summary>A given name, an office or a form of address tells a person from a place or a body.</summary>
    private bool HasEvidence(in NounPhrase phrase)
    {
        for (int index = phrase.First; index <= phrase.Last; index++)
        {
            if (tokens[index].Is(WordClasses.GivenName | WordClasses.Role | WordClasses.Honorific))
                return true;
        }

        return false;
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

    /// <summary>Whether every word of the title but articles is in the words around the name.</summary>
    private bool HasRole(in Mention named, in NounPhrase title)
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

    private bool HasWord(in Mention named, int word)
    {
        NounPhrase name = named.Phrase;
        int end = AppositionEnd(name);
        for (int index = named.First; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Word && (index < name.CoreFirst || index > name.CoreLast)
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

    private TextRange Core(in NounPhrase phrase) => tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast);
}
