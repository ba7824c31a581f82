using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes <c>Corpus.Quotes</c>: a property for each article that has quotes, and in it one for each quote.</summary>
internal static class QuotesFile
{
    public static SourceText Write(CorpusModel corpus, CorpusNames names, CorpusSettings settings)
    {
        ILookup<int, int> quotes = Enumerable.Range(0, names.Quotes.Count).ToLookup(quote => corpus.Quotes[quote].Article);
        CodeWriter writer = GeneratedFile.BeginOblivious(settings);
        TableClass.Open(writer, "QuoteNames", "QuoteTable", "What somebody said, article by article, and each by its first words.");
        foreach (IGrouping<int, int> article in quotes)
        {
            string name = names.Articles[article.Key];
            writer
                .Line()
                .Line($"/// <summary>{Counted.Noun(article.Count(), "quote")} of {ArticleComment.DisplayName(corpus.Articles[article.Key])}</summary>")
                .Line($"public Groups.{name} {name} => default;");
        }

        writer.Line().Line("/// <summary>The quotes of each article by their first words.</summary>").Open("public static class Groups");
        foreach (IGrouping<int, int> article in quotes)
        {
            WriteGroup(writer, corpus, names, article);
        }

        return writer.ToSourceText();
    }

    private static void WriteGroup(CodeWriter writer, CorpusModel corpus, CorpusNames names, IGrouping<int, int> article)
    {
        writer
            .Separate()
            .Line($"/// <summary>The quotes of {ArticleComment.DisplayName(corpus.Articles[article.Key])}</summary>")
            .Open($"public readonly struct {names.Articles[article.Key]}");
        foreach (int quote in article)
        {
            writer
                .Separate()
                .Line($"/// <summary>{QuoteComment.Of(corpus, quote)}</summary>")
                .Line($"public global::CorpusGenerator.Quote {names.Quotes[quote]} => Data.Instance.Quote({quote});");
        }

        writer.Close();
    }
}
