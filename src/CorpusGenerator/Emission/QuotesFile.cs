using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes <c>Corpus.Quotes</c>: a property for each article that has quotes, and in it one for each quote.</summary>
internal static class QuotesFile
{
    public static SourceText Write(CorpusModel corpus, CorpusNames names, CorpusSettings settings)
    {
        ILookup<int, int> quotes = Enumerable.Range(0, names.Quotes.Count).ToLookup(quote => corpus.Quotes[quote].Article);
        CodeWriter writer = GeneratedFile.Begin(settings);
        TableClass.Open(writer, "QuoteNames", "QuoteTable", "What somebody said, article by article, and each by its first words.");
        foreach (IGrouping<int, int> article in quotes)
        {
            string name = names.Articles[article.Key];
            writer
                .Line()
                .Line($"/// <summary>{Counted.Noun(article.Count(), "quote")} of {TitleOf(corpus.Articles[article.Key])}</summary>")
                .Line($"public Groups.{name} {name} => default;");
        }

        writer.Line().Line("/// <summary>The quotes of each article by their first words.</summary>").Open("public static class Groups");
        string separator = "";
        foreach (IGrouping<int, int> article in quotes)
        {
            WriteSeparator(writer, ref separator);
            WriteGroup(writer, corpus, names, article);
        }

        return writer.ToSourceText();
    }

    private static void WriteGroup(CodeWriter writer, CorpusModel corpus, CorpusNames names, IGrouping<int, int> article)
    {
        writer
            .Line($"/// <summary>The quotes of {TitleOf(corpus.Articles[article.Key])}</summary>")
            .Open($"public readonly struct {names.Articles[article.Key]}");
        string separator = "";
        foreach (int quote in article)
        {
            WriteSeparator(writer, ref separator);
            WriteComment(writer, corpus, corpus.Quotes[quote]);
            writer.Line($"public global::CorpusGenerator.Quote {names.Quotes[quote]} => Data.Instance.Quote({quote});");
        }

        writer.Close();
    }

    private static void WriteComment(CodeWriter writer, CorpusModel corpus, CorpusQuote quote)
    {
        string speaker = quote.Speaker < 0 ? "" : $"<b>{DocComment.Escape(corpus.Speakers[quote.Speaker].Name)}</b>: ";
        writer.Line($"/// <summary>{speaker}{DocComment.Escape(quote.Entry.Excerpt)}</summary>");
    }

    /// <summary>Leaves a line free between members, and none before the first.</summary>
    private static void WriteSeparator(CodeWriter writer, ref string separator)
    {
        if (separator.Length > 0)
        {
            writer.Line();
        }

        separator = "\n";
    }

    private static string TitleOf(DocumentEntry article) =>
        $"<b>{DocComment.Escape(article.Title.Length > 0 ? article.Title : article.Identity.Id)}</b>.";
}
