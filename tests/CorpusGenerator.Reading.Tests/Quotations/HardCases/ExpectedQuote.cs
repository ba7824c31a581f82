using System.Text.Json;

namespace CorpusGenerator.Reading.Tests.Quotations.HardCases;

/// <summary>A quotation of a hard case.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsRequired">It has to be found; another may be.</param>
/// <param name="SpeakerType">"name", "nominal", "pronoun"; null when nobody is named.</param>
/// <param name="Speakers">The speaker, and forms that are as good.</param>
public sealed record ExpectedQuote(string Text, bool IsRequired, string? SpeakerType, string[] Speakers)
{
    public static ExpectedQuote Of(JsonElement quote)
    {
        string? speaker = quote.GetProperty("speaker").GetString();
        IEnumerable<string?> aliases = quote.TryGetProperty("aliases", out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(alias => alias.GetString())
            : [];
        return new(
            quote.GetProperty("text").GetString()!,
            quote.GetProperty("kind").GetString() == "direct",
            speaker is null ? null : quote.GetProperty("speaker_type").GetString(),
            [.. aliases.Prepend(speaker).OfType<string>()]);
    }
}
