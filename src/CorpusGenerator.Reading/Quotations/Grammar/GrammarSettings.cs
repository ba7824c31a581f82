namespace CorpusGenerator.Reading;

/// <summary>The settings of a table: a line each, in the words of the property it sets.</summary>
internal static class GrammarSettings
{
    /// <summary>Switches a setting on.</summary>
    /// <exception cref="FormatException">There is no such setting.</exception>
    public static void Apply(QuotationGrammar grammar, string setting)
    {
        switch (setting)
        {
            case "dialogue dash": grammar.DialogueDash = true; break;
            case "comma incision": grammar.CommaIncision = true; break;
            case "colon inside words": grammar.ColonInsideWords = true; break;
            case "case parts phrases": grammar.CasePartsPhrases = true; break;
            case "subject first incision": grammar.SubjectFirstIncision = true; break;
            case "verb last": grammar.VerbLast = true; break;
            case "verb first": grammar.VerbFirst = true; break;
            case "nouns have capitals": grammar.NounsHaveCapitals = grammar.CompoundNouns = true; break;
            case "compound nouns": grammar.CompoundNouns = true; break;
            case "titles have capitals": grammar.TitlesHaveCapitals = true; break;
            case "names inflect": grammar.NamesInflect = true; break;
            case "unspaced": grammar.Unspaced = grammar.NoCapitals = true; break;
            case "no capitals": grammar.NoCapitals = true; break;
            case "no articles": grammar.NoArticles = true; break;
            case "apostrophe is accent": grammar.ApostropheIsAccent = true; break;
            case "apostrophe cuts ending": grammar.ApostropheCutsEnding = true; break;
            default: throw new FormatException($"A quotation table has no setting '{setting}'.");
        }
    }
}
