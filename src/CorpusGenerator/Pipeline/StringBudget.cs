using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>How much of the room for strings that an assembly has a corpus takes.</summary>
/// <remarks>
/// The strings of an assembly stand in one heap, and code names them by an offset of 24 bits (ECMA-335, II.24.2.4
/// and III.1.9): 16 MB, at two bytes a character. The compiler ends with CS8103 when they do not fit.
/// </remarks>
internal static class StringBudget
{
    /// <summary>In UTF-16 code units: a little less than the heap holds, since a project has strings of its own.</summary>
    private const long Room = 8_300_000;

    private const int InformationPercent = 25;
    private const int WarningPercent = 75;

    /// <summary>The most characters that the tables take for each article, block and quote, but for names.</summary>
    private const int CharactersPerArticle = 96;
    private const int CharactersPerBlock = 8;
    private const int CharactersPerQuote = 30;

    /// <summary>What the author should know of a corpus that takes so much; nothing for a small one.</summary>
    public static IEnumerable<DiagnosticInfo> Check(int percent)
    {
        string? id = percent switch
        {
            >= 100 => ProblemIds.TextBudgetSpent,
            >= WarningPercent => ProblemIds.TextBudgetNearlySpent,
            >= InformationPercent => ProblemIds.TextBudget,
            _ => null,
        };
        return id is null ? [] : [DiagnosticInfo.Of(id, "", Counted.Number(percent))];
    }

    /// <summary>The characters that the tables take, at most.</summary>
    public static long LengthOfTables(CorpusModel corpus)
    {
        long length = corpus.Quotes.Count * CharactersPerQuote;
        foreach (DocumentEntry article in corpus.Articles)
        {
            length += CharactersPerArticle + (article.Structure.Blocks.Count * CharactersPerBlock);
            length += article.Identity.Id.Length + article.Options.Path.Length + article.Title.Length;
        }

        return length;
    }

    /// <summary>How much of the room a corpus takes; a text that several articles have counts once.</summary>
    public static int PercentOf(CorpusModel corpus, TextLayout layout)
    {
        long length = LengthOfTables(corpus);
        foreach (TextFile file in layout.Files)
        {
            foreach (TextLiteral literal in file.Literals)
            {
                foreach (int article in literal.Articles)
                {
                    length += corpus.Articles[article].Length;
                }
            }
        }

        return (int)Math.Min(length * 100 / Room, int.MaxValue);
    }
}
