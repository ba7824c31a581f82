namespace CorpusGenerator.Reading;

/// <summary>Finds whom, or which text, words name as a source where it is no subject of a verb.</summary>
internal sealed class SourceFinder(TokenTable tokens, QuotationGrammar grammar, NounPhraseReader reader, SubjectFinder subjects)
{
    private const int LongestDescription = 4;
    private readonly Appositions _appositions = new(tokens, new(tokens, grammar));
    private readonly NounPhraseList _phrases = new();

    /// <summary>
    /// Whom a source phrase after its noun names: the noun phrase right before it, or where a preposition names the source
    /// and a clause about it may follow ("عن مصدر لم تسمه قوله"), the first after one that has an office or a given name.
    /// </summary>
    public NounPhrase? Before(int first, int end)
    {
        NounPhrase? nearest = Adjacent(first, end);
        if (!grammar.NoArticles)
            return nearest is { IsOblique: true } ? Holder(_phrases.Count - 1, end) ?? nearest : nearest;
        for (int index = 0; grammar.VerbFirst && index < _phrases.Count; index++)
        {
            if (_phrases[index].IsOblique && tokens.HasAny(_phrases[index].First, _phrases[index].Last, WordClasses.Role | WordClasses.GivenName | WordClasses.Honorific))
                return _phrases[index];
        }

        return nearest;
    }

    /// <summary>"la sindaca di Porto, secondo cui …": the office that the last phrases are for; null for none.</summary>
    private NounPhrase? Holder(int last, int end) =>
        _appositions.OfficeBefore(_phrases, last, tokens.IsKind(end - 1, TokenKind.Comma) ? end - 1 : end) is >= 0 and int office
            ? _phrases[office]
            : null;

    /// <summary>The noun phrase right before a token, whatever it depends on; null for none.</summary>
    public NounPhrase? Adjacent(int first, int end)
    {
        _phrases.Clear();
        reader.Read(first, end, _phrases);
        return _phrases.Count > 0 && _phrases[_phrases.Count - 1] is { } last && (last.Last >= end - 2 || (last.Last == end - 3 && tokens[last.Last + 1].Kind == TokenKind.Mark)) ? last : null;
    }

    /// <summary>Whom a source phrase names: the pronoun in it ("in her view"), or the noun phrase after it; null for nobody.</summary>
    /// <param name="source">Its first token.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="end">The token after the clause's last.</param>
    public NounPhrase? OfPhrase(int source, int last, int end) =>
        tokens[source].Is(WordClasses.Pronoun) && tokens[source].Is(WordClasses.SourceBefore)
            ? new(source, last, source, last, NounPhraseKind.Pronoun, false, tokens[source].Classes & SpeakerCriteria.Genders)
            : subjects.After(last + 1, end, isSource: true);

    /// <summary>"il commento a caldo di Anna Lis": whose words a noun of speech is for, by name or office; null for nobody.</summary>
    public NounPhrase? OfNounOfSpeech(int noun, int end)
    {
        int joint = noun + 1, limit = Math.Min(end, joint + LongestDescription);
        while (joint < limit && tokens[joint].Kind == TokenKind.Word && !tokens[joint].Is(WordClasses.Genitive))
            joint++;
        return joint < limit && tokens[joint].Is(WordClasses.Genitive) && subjects.After(joint + 1, end, isSource: true) is { } owner
            && owner.First <= joint + 2 && subjects.MaySpeak(owner) ? owner : null;
    }

    /// <summary>The text that a preposition right after the cue names: "in dem Schreiben"; null for none.</summary>
    public NounPhrase? InText(int first, int end) =>
        first < end && tokens[first].Is(WordClasses.Preposition) && subjects.After(first + 1, end, isSource: true) is { } text
        && (text.Kind == NounPhraseKind.Title || tokens.HasAny(text.First, text.Last, WordClasses.Role | WordClasses.WorkNoun))
            ? text
            : null;

    /// <summary>The text that a preposition names before a cue, right before it or first in the sentence; null for none.</summary>
    public NounPhrase? TextBefore(int first, int cue)
    {
        NounPhrase? text = tokens[first].Is(WordClasses.Preposition) ? subjects.After(first + 1, cue, isSource: true) : Adjacent(first, cue);
        return text is { Kind: NounPhraseKind.Title } phrase && tokens.HasAny(phrase.First, phrase.Last, WordClasses.Role | WordClasses.WorkNoun)
            ? text
            : null;
    }

    /// <summary>The name that the tokens are, all of them; null when they are more or something else.</summary>
    public NounPhrase? NameOf(int first, int end)
    {
        _phrases.Clear();
        reader.Read(first, end, _phrases);
        return _phrases.Count == 1 && _phrases[0] is { Kind: NounPhraseKind.Name } name && name.First == first && name.Last == end - 1
            ? name
            : null;
    }
}
