namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>An expression of several words is found only if it is written as the text is cut: "peut -on lire", not "peut-on lire".</summary>
public class TableExpressionTests
{
    private static readonly string[] Parts =
        ["[marks]", "[settings]", "[abbreviations]", "[elisions]", "[enclitics]", "[prefixes]", "[looking back]", "[genitive prepositions]", "[preposition prefixes]"];

    // Where a text has no space between two words that the table keeps apart.
    private static readonly string[] Joints = ["' ", "’ ", " -", " 's"];

    // What is written on another word, or ends with a sign, needs that word in the text.
    private static bool StandsAlone(string form) => char.IsLetter(form[0]) && form[^1] is not '-' && !form.Contains('.', StringComparison.Ordinal);

    [Theory, MemberData(nameof(TableFileTests.Languages), MemberType = typeof(TableFileTests))]
    public void EveryExpressionIsFoundInAText(string language)
    {
        QuotationGrammar grammar = QuotationGrammars.For(language);
        string dead = grammar.Unspaced ? "" : string.Join(", ", Expressions(language).Where(expression => !IsFound(expression, grammar)));
        Assert.Equal("", dead);
    }

    private static bool IsFound(string expression, QuotationGrammar grammar)
    {
        string text = Joints.Aggregate(expression, (joined, sign) => joined.Replace(sign, sign.Trim(), StringComparison.Ordinal));
        int end = text.Length;
        text += text[^1] == '\'' ? "alis" : " ,";
        TokenTable tokens = new();
        new Tokenizer(tokens, grammar, new(tokens, grammar)).Read(text, Quoting.Lines(text));
        int last = tokens.EndOfExpression(0, tokens.Count);
        return tokens[last].End == end;
    }

    private static IEnumerable<string> Expressions(string language)
    {
        string section = "";
        foreach (string line in TableFileTests.Lines(language).Select(line => line.Split('#')[0].Trim()))
        {
            if (line.StartsWith('['))
                section = line;
            else if (!Parts.Contains(section) && !section.Contains("endings", StringComparison.Ordinal) && !section.Contains("cases", StringComparison.Ordinal))
            {
                foreach (string form in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(QuotationGrammarParser.FormsOf).Where(StandsAlone))
                    yield return form;
            }
        }
    }
}
