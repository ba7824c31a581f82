using System.CommandLine;
using System.Globalization;
using CorpusGenerator;
using SampleConsumer.Output;
using Spectre.Console;

namespace SampleConsumer.Commands;

/// <summary><c>show ID</c>: one article as a reader would want it, without the page's boilerplate.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "The article's id, as the overview lists it." };

    public static Command Create()
    {
        Command command = new("show", "Shows an article.") { Id };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(Id)));
        return command;
    }

    private static int Run(string id)
    {
        if (!Corpus.Articles.TryGet(id, out Article article))
            return Failure.Report($"There is no article '{id}'.", Corpus.Articles.NearestId(id));

        Console.WriteLine(Facts(article));
        foreach (Block block in article.Body)
            Write(block, article.IsRightToLeft);
        return 0;
    }

    private static string Facts(Article article)
    {
        int speakers = article.Quotes.Select(quote => quote.Speaker).Where(speaker => !speaker.IsNone).Distinct().Count();
        string quotes = $"{Plural.Of(article.Quotes.Count, "quote")} by {Plural.Of(speakers, "speaker")}";
        IEnumerable<string> translations = article.Translations
            .Where(translation => translation != article)
            .Select(translation => $"also {translation.Language}: {translation.Id}");
        string?[] facts =
        [
            article.SourcePath,
            article.Language,
            article.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            Plural.Of(article.WordCount, "word"),
            quotes,
            .. translations,
        ];
        return string.Join(" · ", facts.Where(fact => fact is not null));
    }

    private static void Write(Block block, bool isRightToLeft)
    {
        Style? style = block.Kind switch
        {
            BlockKind.Title or BlockKind.Heading => new Style(decoration: Decoration.Bold),
            BlockKind.Caption => new Style(decoration: Decoration.Italic),
            _ => null,
        };
        DocumentText text = new(block.Text.ToString(), isRightToLeft, style);
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Padder(isRightToLeft ? Align.Right(text) : text, new Padding(left: 2, top: 0, right: 0, bottom: 0)));
    }
}
