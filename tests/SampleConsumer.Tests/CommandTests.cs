namespace SampleConsumer.Tests;

public class CommandTests
{
    [Fact]
    public void TheOverviewBeginsWithTheCounts()
    {
        string firstLine = SampleRun.Of().Output.Split('\n')[0];
        Assert.Matches("^14 articles, [0-9]+ quotes by [0-9]+ speakers in [0-9]+ languages?$", firstLine);
    }

    [Fact]
    public void RightToLeftTextIsIsolatedFromTheColumnsBesideIt()
    {
        string row = SampleRun.Of().Output.Split('\n').First(line => line.Contains("mina-qasr-al-bahr", StringComparison.Ordinal));
        Assert.Matches("[\u2067\u2068]قصر البحر[^\u2069]*\u2069", row);
    }

    [Fact]
    public void AShownArticleIsWhatAReaderWouldRead()
    {
        SampleRun run = SampleRun.Of("show", "harbour-ferry");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("harbour-ferry.txt · en · ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" · also de: harbour-ferry.de\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("“The ferry is back, and so is our town,” said Mira Holm", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownIdFailsAndNamesTheNearest()
    {
        SampleRun run = SampleRun.Of("show", "harbor-ferry");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("There is no article 'harbor-ferry'. Did you mean 'harbour-ferry'?\n", run.Error);
    }

    [Fact]
    public void QuotesCanBeThoseOfOneSpeakerInOneLanguage()
    {
        SampleRun run = SampleRun.Of("quotes", "--speaker", "Mira Holm", "--language", "de");
        Assert.Contains("Die Fähre ist wieder da", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The ferry is back", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tomas Brandt", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nobody called 'Holm Mira' is quoted.\n", "--speaker", "Holm Mira")]
    [InlineData("Nobody called 'mira hol' is quoted. Did you mean 'Mira Holm'?\n", "--speaker", "mira hol")]
    public void AnUnknownSpeakerFails(string message, params string[] options)
    {
        SampleRun run = SampleRun.Of(["quotes", .. options]);
        Assert.Equal((1, "", message), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void AnUnknownLanguageFailsAndNamesTheOthers()
    {
        SampleRun run = SampleRun.Of("quotes", "--language", "tlh");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("No article is in 'tlh', only in ", run.Error, StringComparison.Ordinal);
    }
}
