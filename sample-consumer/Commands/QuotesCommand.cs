using System.CommandLine;
using CorpusGenerator;
using SampleConsumer.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Commands;

/// <summary><c>quotes [--speaker NAME] [--language TAG]</c>: who said what, and where.</summary>
internal static class QuotesCommand
{
    private static readonly Option<string?> SpeakerName = new("--speaker")
    {
        Description = "Any form of the speaker's name that the corpus has.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Language = new("--language")
    {
        Description = "The language of the articles: a BCP 47 tag, as the overview lists it.",
        HelpName = "TAG",
    };

    public static Command Create()
    {
        Command command = new("quotes", "Lists quotes with their speakers.") { SpeakerName, Language };
        command.SetAction(arguments => Run(arguments.GetValue(SpeakerName), arguments.GetValue(Language)));
        return command;
    }

    private static int Run(string? name, string? language)
    {
        Speaker speaker = default;
        if (name is not null && !Corpus.Speakers.TryGet(name, out speaker))
            return Failure.Report($"Nobody called '{name}' is quoted.", SpeakerLike(name));
        if (language is not null && !Corpus.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            return Failure.Report($"No article is in '{language}', only in {string.Join(", ", Corpus.Languages)}.", null);

        Table table = new Table().Border(TableBorder.Simple).AddColumns("Speaker", "Article", "Quote");
        foreach (Quote quote in Select(speaker, language))
            table.AddRow(Row(quote));
        AnsiConsole.Write(table.ShowRowSeparators());
        return 0;
    }

    private static IEnumerable<Quote> Select(Speaker speaker, string? language) => (speaker.IsNone, language) switch
    {
        (true, null) => Corpus.Quotes,
        (true, _) => Corpus.Quotes.In(language),
        (false, null) => Corpus.Quotes.By(speaker),
        (false, _) => Corpus.Quotes.By(speaker).In(language),
    };

    private static string SpeakerLike(string name) =>
        Corpus.Speakers.FirstOrDefault(s => s.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Name;

    private static IRenderable[] Row(Quote quote)
    {
        bool isRightToLeft = quote.Article.IsRightToLeft;
        DocumentText text = new(quote.Text.ToString().ReplaceLineEndings(" "), isRightToLeft);
        return
        [
            new DocumentText(quote.Speaker.IsNone ? "—" : quote.Speaker.Name),
            new DocumentText(quote.Article.Id),
            isRightToLeft ? Align.Right(text) : text,
        ];
    }
}
