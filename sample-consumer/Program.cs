using System.CommandLine;
using System.Text;
using SampleConsumer.Commands;
using Spectre.Console;

const int MaxWidth = 120; // cells: longer lines are hard to read, and a file has no width of its own

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Capabilities.Ansi = false;
AnsiConsole.Profile.Width = Console.IsOutputRedirected ? MaxWidth : Math.Min(AnsiConsole.Profile.Width, MaxWidth);

RootCommand root = new("Shows the corpus that was compiled into this program.")
{
    ShowCommand.Create(),
    QuotesCommand.Create(),
    DumpCommand.Create(),
};
root.SetAction(_ => OverviewCommand.Run());
return root.Parse(args).Invoke();
