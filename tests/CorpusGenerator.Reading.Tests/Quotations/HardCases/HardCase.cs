using System.Text.Json;

namespace CorpusGenerator.Reading.Tests.Quotations.HardCases;

/// <summary>A text with one phenomenon, and what is to be found in it.</summary>
/// <param name="Id">Names the phenomenon.</param>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Quotes">Every quotation, with whether it has to be found.</param>
public sealed record HardCase(string Id, string Language, string Text, ExpectedQuote[] Quotes)
{
    public static IEnumerable<HardCase> All()
    {
        using StreamReader reader = new(typeof(HardCase).Assembly.GetManifestResourceStream("hard-cases.jsonl")!);
        while (reader.ReadLine() is { Length: > 0 } line)
            yield return Of(JsonDocument.Parse(line).RootElement);
    }

    private static HardCase Of(JsonElement record) => new(
        record.GetProperty("id").GetString()!,
        record.GetProperty("lang").GetString()!,
        record.GetProperty("text").GetString()!,
        [.. record.GetProperty("quotes").EnumerateArray().Select(ExpectedQuote.Of)]);
}
