using SampleConsumer.Output;
using Spectre.Console;

namespace SampleConsumer.Tests;

public class OutputTests
{
    [Theory]
    [InlineData(0, "0 quotes")]
    [InlineData(1, "1 quote")]
    [InlineData(41, "41 quotes")]
    public void ACountHasItsNounInTheRightNumber(int count, string expected) => Assert.Equal(expected, Plural.Of(count, "quote"));

    [Fact]
    public void ControlCharactersDoNotReachTheTerminal() => Assert.Equal("   [31mred \n", Written(new DocumentText("\e[31mred\a"), 40));

    [Fact]
    public void EveryLineOfRightToLeftTextIsIsolated() =>
        Assert.Equal("  \u2067لا نبني \u2069\n  \u2067رصيفا\u2069   \n", Written(new DocumentText("لا نبني رصيفا", isRightToLeft: true), 10));

    [Fact]
    public void RightToLeftWordsAmongOthersAreIsolatedByTheirFirstLetter() =>
        Assert.Equal("  \u2068Qasr: قصر\u2069\n", Written(new DocumentText("Qasr: قصر"), 40));

    [Fact]
    public void AnOverrideEndsWithItsLine() => Assert.Equal("  \u2068a \u202Eb\u2069\n", Written(new DocumentText("a \u202Eb"), 40));

    [Fact]
    public void IsolatesTakeNoCell()
    {
        Table table = new Table().Border(TableBorder.Ascii).HideHeaders().AddColumns("", "");
        table.AddRow(new DocumentText("قصر", isRightToLeft: true), new DocumentText("7"));
        table.AddRow(new DocumentText("abc"), new DocumentText("7"));
        Assert.Contains("| \u2067قصر\u2069 | 7 |\n  | abc | 7 |\n", Written(table, 40), StringComparison.Ordinal);
    }

    private static string Written(Spectre.Console.Rendering.IRenderable renderable, int width)
    {
        using StringWriter writer = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        console.Write(new Padder(renderable, new Padding(left: 2, top: 0, right: 0, bottom: 0)));
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
