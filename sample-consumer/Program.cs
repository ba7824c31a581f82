using System.CommandLine;
using System.Text;
using SampleConsumer.Commands;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    // A file wants neither colours nor the width of a terminal that is not there.
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Width = 120;
}

RootCommand root = new("Shows the corpus that was compiled into this program.")
{
    ShowCommand.Create(),
    QuotesCommand.Create(),
    DumpCommand.Create(),
};
root.SetAction(_ => OverviewCommand.Run());
return root.Parse(args).Invoke();
