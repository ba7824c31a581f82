using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusGenerator.Reading;

namespace CorpusGenerator.QuotationScoring;

/// <summary>Reads one record and writes what was found in the form that the scorer takes.</summary>
internal static class Prediction
{
    /// <summary>A line of JSON: the record's id and its speech, with offsets in Unicode code points.</summary>
    public static string Of(string line)
    {
        using JsonDocument record = JsonDocument.Parse(line);
        string text = record.RootElement.GetProperty("text").GetString()!;
        string language = record.RootElement.GetProperty("lang").GetString()!;
        DocumentQuotations read = QuotationReader.Read(text, StructureReader.Read(text, language), language);
        int[] offsets = CodePoints(text);
        JsonArray quotes = [];
        foreach (Quotation quotation in read.Quotations)
        {
            if (quotation.Kind == QuoteKind.Speech)
                quotes.Add(QuoteOf(quotation, read, text, offsets));
        }

        JsonObject prediction = new()
        {
            ["id"] = record.RootElement.GetProperty("id").GetString(),
            ["quotes"] = quotes,
        };
        return prediction.ToJsonString();
    }

    private static JsonNode QuoteOf(in Quotation quotation, DocumentQuotations read, string text, int[] offsets) => new JsonObject
    {
        ["start"] = offsets[quotation.Range.Start],
        ["end"] = offsets[quotation.Range.End],
        ["speaker"] = quotation.Speaker < 0 ? null : read.Speakers[quotation.Speaker].Name,
        ["mention"] = quotation.Attribution.IsEmpty ? null : quotation.Attribution.StringOf(text),
    };

    /// <summary>How many code points come before each code unit, and before the end.</summary>
    private static int[] CodePoints(string text)
    {
        int[] offsets = new int[text.Length + 1];
        for (int index = 0; index < text.Length; index++)
            offsets[index + 1] = offsets[index] + (char.IsLowSurrogate(text[index]) ? 0 : 1);
        return offsets;
    }
}
