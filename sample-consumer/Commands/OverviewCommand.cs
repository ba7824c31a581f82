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

        if (Corpus.Articles.Count == 0)
            Console.WriteLine("Put .txt or .md files into the corpus folder, and build again.");
        Write(
            [new("Article"), new("Language"), Number("Words"), Number("Quotes"), new("Title")],
            Corpus.Articles.Select(ArticleRow));
        Write([new("Language"), Number("Articles"), Number("Quotes")], Corpus.Languages.Select(LanguageRow));
        Write(
            [new("Speaker"), Number("Quotes"), Number("Articles")],
            Corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count).Select(SpeakerRow));
    }

    private static IRenderable[] ArticleRow(Article article) =>
    [
        new DocumentText(article.Id),
        new DocumentText(article.Language),
        new Text($"{article.WordCount}"),
        new Text($"{article.Quotes.Count}"),
        new DocumentText(article.DisplayName.ToString().ReplaceLineEndings(" "), article.IsRightToLeft),
    ];

    private static IRenderable[] LanguageRow(string language) =>
    [
        new DocumentText(language),
        new Text($"{Corpus.Articles.In(language).Count()}"),
        new Text($"{Corpus.Quotes.In(language).Count()}"),
    ];

    private static IRenderable[] SpeakerRow(Speaker speaker) =>
        [new DocumentText(speaker.Name), new Text($"{speaker.Quotes.Count}"), new Text($"{speaker.Articles.Count}")];

    private static TableColumn Number(string header) => new TableColumn(header).RightAligned();

    private static void Write(TableColumn[] columns, IEnumerable<IRenderable[]> rows)
    {
        IRenderable[][] all = [.. rows];
        if (all.Length == 0)
            return;

        Table table = new Table().Border(TableBorder.Simple).AddColumns(columns);
        foreach (IRenderable[] row in all.Take(MaxRows))
            table.AddRow(row);
        if (all.Length > MaxRows)
            table.AddRow($"… and {all.Length - MaxRows} more");
        AnsiConsole.Write(table);
    }
}
