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
            if (index >= 0 && !quote.Speakers.Any(speaker => NamesTheSame(speaker, speakers[index])))
                yield return $"{hard.Id}: {quote.Speakers[0]} is not {speakers[index]}";
        }
    }

    /// <summary>Whether all words of one are in the other, but for endings.</summary>
    private static bool NamesTheSame(string left, string right)
    {
        string[] a = left.ToLowerInvariant().Split(' ', ',', '.'), b = right.ToLowerInvariant().Split(' ', ',', '.');
        return right.Length > 0 && (a.All(word => b.Any(other => IsForm(word, other))) || b.All(word => a.Any(other => IsForm(word, other)))
            || left.Contains(right, StringComparison.Ordinal));
    }

    private static bool IsForm(string word, string other) =>
        word == other || (Math.Min(word.Length, other.Length) >= 4 && (word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal)));

    private static string Trim(string text) => text.Trim(Edges).Trim(Edges);
}
