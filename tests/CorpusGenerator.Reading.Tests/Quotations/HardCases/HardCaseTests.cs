namespace CorpusGenerator.Reading.Tests.Quotations.HardCases;

/// <summary>Figures over the hard cases; each is what is reached, so that a step back shows.</summary>
public class HardCaseTests
{
    private static readonly char[] Edges = [.. " \"'“”„«»‘’‚‛`.,;:!?…-–—،؛؟。，；：！？、()[]".ToCharArray()];

    [Fact]
    public void EveryQuotationThatHasToBeFoundIsFoundWithItsExactWords() =>
        Assert.Empty(HardCase.All().SelectMany(Missing));

    [Fact]
    public void NothingElseOfFourWordsOrMoreIsTakenForSpeech() =>
        Assert.Empty(HardCase.All().SelectMany(Invented));

    [Fact]
    public void EverySpeakerNamedByNameOrTitleIsFound() =>
        Assert.Empty(HardCase.All().SelectMany(WrongSpeakers));

    private static IEnumerable<string> Missing(HardCase hard)
    {
        HashSet<string> found = [.. Quoting.Speech(hard.Text, hard.Language).Select(Trim)];
        return hard.Quotes.Where(quote => quote.IsRequired && !found.Contains(Trim(quote.Text))).Select(quote => $"{hard.Id}: {quote.Text}");
    }

    private static IEnumerable<string> Invented(HardCase hard) =>
        Quoting.Speech(hard.Text, hard.Language)
            .Where(speech => speech.Count(char.IsWhiteSpace) >= 3 && !hard.Quotes.Any(quote => quote.Text.Contains(Trim(speech), StringComparison.Ordinal)))
            .Select(speech => $"{hard.Id}: {speech}");

    private static IEnumerable<string> WrongSpeakers(HardCase hard)
    {
        string[] speech = Quoting.Speech(hard.Text, hard.Language);
        string[] speakers = Quoting.Speakers(hard.Text, hard.Language);
        foreach (ExpectedQuote quote in hard.Quotes.Where(quote => quote.IsRequired && quote.SpeakerType is "name" or "nominal"))
        {
            int index = Array.FindIndex(speech, found => Trim(found) == Trim(quote.Text));
            if (index >= 0 && !quote.Speakers.Any(speaker => SpeakerNames.AreSame(speaker, speakers[index])))
                yield return $"{hard.Id}: {quote.Speakers[0]} is not {speakers[index]}";
        }
    }

    private static string Trim(string text) => text.Trim(Edges).Trim(Edges);
}
