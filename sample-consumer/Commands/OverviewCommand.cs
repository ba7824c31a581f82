using CorpusGenerator;
using SampleConsumer.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Commands;

/// <summary>No command: counts, and tables of articles, languages and speakers.</summary>
internal static class OverviewCommand
{
    /// <summary>As many rows as a reader looks through; <c>dump</c> has all.</summary>
    private const int MaxRows = 50;

    public static void Run()
    {
        string articles = Plural.Of(Corpus.Articles.Count, "article");
        string quotes = Plural.Of(Corpus.Quotes.Count, "quote");
        string speakers = Plural.Of(Corpus.Speakers.Count, "speaker");
        string languages = Plural.Of(Corpus.Languages.Count, "language");
        Console.WriteLine($"{articles}, {quotes} by {speakers} in {languages}");

        Write(["Article", "Language", "Words", "Quotes", "Title"], Corpus.Articles.Select(ArticleRow));
        Write(["Language", "Articles", "Quotes"], Corpus.Languages.Select(LanguageRow));
        Write(
            ["Speaker", "Quotes", "Articles"],
            Corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count).Select(SpeakerRow));
    }

    private static IRenderable[] ArticleRow(Article article) =>
    [
        new DocumentText(article.Id),
        new DocumentText(article.Language),
        Number(article.WordCount),
        Number(article.Quotes.Count),
        new DocumentText(article.DisplayName.ToString().ReplaceLineEndings(" "), article.IsRightToLeft),
    ];

    private static IRenderable[] LanguageRow(string language) =>
    [
        new DocumentText(language),
        Number(Corpus.Articles.In(language).Count),
        Number(Corpus.Quotes.In(language).Count()),
    ];

    private static IRenderable[] SpeakerRow(Speaker speaker) =>
        [new DocumentText(speaker.Name), Number(speaker.Quotes.Count), Number(speaker.Articles.Count)];

    private static Align Number(int number) => Align.Right(new DocumentText($"{number}"));

    private static void Write(string[] columns, IEnumerable<IRenderable[]> rows)
    {
        IRenderable[][] all = [.. rows];
        Table table = new Table().Border(TableBorder.Simple).AddColumns(columns);
        foreach (IRenderable[] row in all.Take(MaxRows))
            table.AddRow(row);
        if (all.Length > MaxRows)
            table.AddRow($"… and {all.Length - MaxRows} more");
        AnsiConsole.Write(table);
    }
}
