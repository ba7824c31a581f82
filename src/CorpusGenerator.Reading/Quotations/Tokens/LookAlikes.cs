namespace CorpusGenerator.Reading;

/// <summary>
/// Tells apart what is one word when folded, where no capital does: the given name "علي" and the preposition "على", the verb
/// "بيّن" and the preposition "بين".
/// </summary>
internal sealed class LookAlikes(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestSubject = 8;
    private const char Undotted = '\u0649';
    private const char Shadda = '\u0651';
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly List<int> _doubtful = [];
    private bool? _hasUndotted;

    /// <summary>Starts with another document.</summary>
    public void Reset() => _hasUndotted = null;

    /// <summary>Tells a word that was just added by its own letters, where they can; what stands beside it has to tell the others.</summary>
    public void Read(int index)
    {
        if (!tokens[index].Is(WordClasses.Preposition) || !tokens[index].Is(WordClasses.GivenName | WordClasses.Cue))
            return;
        if (tokens[index].Is(WordClasses.GivenName) && tokens.Text[tokens[index].End - 1] == Undotted)
            Take(index, isPreposition: true);
        else if (tokens[index].Is(WordClasses.GivenName) ? HasUndotted() : tokens.Span(index).IndexOf(Shadda) >= 0)
            Take(index, isPreposition: false);
        else
            _doubtful.Add(index);
    }

    /// <summary>Tells the others, once all words of a block are known.</summary>
    public void ReadDoubtful()
    {
        foreach (int index in _doubtful)
        {
            if (!tokens[index].IsContinuation)
                Take(index, !(tokens[index].Is(WordClasses.GivenName) ? IsAfterTitle(index) : OpensReport(index)));
        }

        _doubtful.Clear();
    }

    /// <summary>Texts that have the letter "ى" at all write the preposition with it, and the name without.</summary>
    private bool HasUndotted() => _hasUndotted ??= tokens.Text.IndexOf(Undotted) >= 0;

    private void Take(int index, bool isPreposition) =>
        tokens[index].Classes &= isPreposition ? ~(WordClasses.GivenName | WordClasses.Masculine | WordClasses.Cue) : ~WordClasses.Preposition;

    /// <summary>"الوزير علي حسن", "قال علي": an office, a form of address, another name or a verb of speech comes before the name.</summary>
    private bool IsAfterTitle(int index)
    {
        if (index == 0 || (tokens.IsKind(index + 1, TokenKind.Word) && tokens[index + 1].Is(WordClasses.That)))
            return false;
        return tokens[tokens.StartOfExpression(index - 1, 0)].Is(WordClasses.Role | WordClasses.Honorific | WordClasses.GivenName | WordClasses.Cue)
            || tokens.IsAnyOf(index - 1, grammar.OpeningTopics);
    }

    /// <summary>"وبين الوزير سامر أن": the first word of a clause, whose subject comes before the conjunction of reported speech.</summary>
    private bool OpensReport(int index)
    {
        if (!_sentences.IsStart(index) && !tokens.IsKind(index - 1, TokenKind.Comma))
            return false;
        int end = Math.Min(tokens.Count, index + LongestSubject);
        tokens.CountSteps(LongestSubject);
        for (int next = index + 1; next < end && tokens[next].Kind == TokenKind.Word && !tokens[next].Is(WordClasses.Cue); next++)
        {
            if (tokens[next].Is(WordClasses.That))
                return true;
        }

        return false;
    }
}
