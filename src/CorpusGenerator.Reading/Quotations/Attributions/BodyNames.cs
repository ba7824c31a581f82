namespace CorpusGenerator.Reading;

/// <summary>Tells bodies from people: what stands beside a noun for a body is part of its name ("Landgericht Bremen", "Umeå universitet").</summary>
internal sealed class BodyNames(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestJoint = 2;
    private const WordClasses Joints = WordClasses.Preposition | WordClasses.Genitive | WordClasses.Determiner;

    /// <summary>Whether a token is a noun for a body.</summary>
    public bool IsBody(int index) =>
        tokens[index].Is(WordClasses.Role)
        && (grammar.Bodies.Contains(FoldedWord.Hash(tokens.Span(index))) || grammar.BodyEndings.ClassesOf(tokens.Span(index)) != WordClasses.None);

    /// <summary>Whether the name in a phrase is a body's.</summary>
    public bool HasBody(in NounPhrase name)
    {
        for (int index = name.CoreFirst; index <= name.CoreLast; index++)
        {
            if (IsBody(index))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Adds to a name the noun for a body beside it; false where the body is only what an office is for ("the rector of …"),
    /// so that the phrase names nobody. Where names inflect the name after both may be the office holder's.
    /// </summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="last">Its last.</param>
    /// <param name="coreFirst">The name's first token.</param>
    /// <param name="coreLast">The name's last.</param>
    public bool TryExtend(int first, int last, ref int coreFirst, ref int coreLast)
    {
        if (tokens[coreFirst].Is(WordClasses.GivenName))
            return true;
        if (coreLast < last && IsBody(coreLast + 1) && ++coreLast < last && tokens[coreLast + 1].Is(WordClasses.Role))
            return false;
        int body = IsFullName(coreFirst) ? -1 : BodyBefore(coreFirst, first);
        if (body < 0)
            return true;
        for (int outer = body; outer >= 0; outer = BodyBefore(body, first))
            body = outer;
        body = FirstAdjective(body, first);
        if (tokens.HasAny(first, body - 1, WordClasses.Role))
            return grammar.NamesInflect;
        coreFirst = body;
        while (coreLast < last && tokens.IsKind(coreLast + 1, TokenKind.Word) && tokens[coreLast + 1].IsCapitalized)
            coreLast++;
        return true;
    }

    /// <summary>"云州大学林远": a surname and a given name in one word are a person's, whatever stands before them.</summary>
    private bool IsFullName(int index) => grammar.Unspaced && UnspacedNames.IsFullName(tokens.Span(index), grammar);

    /// <summary>The noun for a body right before a token, or with a preposition and an article between; -1 for none.</summary>
    private int BodyBefore(int index, int first)
    {
        int body = index - 1, limit = Math.Max(first, body - LongestJoint);
        while (body > limit && tokens[body].Is(Joints) && !tokens[body].Is(WordClasses.Role))
            body--;
        return body >= first && IsBody(body) ? body : -1;
    }

    /// <summary>"Główny Urząd Statystyczny": the first of the words with capitals right before the noun.</summary>
    private int FirstAdjective(int body, int first)
    {
        while (tokens[body].IsCapitalized && body > first && tokens[body - 1].IsCapitalized && tokens[body - 1].Classes == WordClasses.None)
            body--;
        return body;
    }
}
