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
        JsonArray quotes = [];
        foreach (Quotation quotation in read.Quotations)
        {
            if (quotation.Kind == QuoteKind.Speech)
                quotes.Add(QuoteOf(quotation, read, text));
        }

        JsonObject prediction = new()
        {
            ["id"] = record.RootElement.GetProperty("id").GetString(),
            ["quotes"] = quotes,
        };
        return prediction.ToJsonString();
    }

    private static JsonNode QuoteOf(in Quotation quotation, DocumentQuotations read, string text) => new JsonObject
    {
        ["start"] = CodePoints(text, quotation.Range.Start),
        ["end"] = CodePoints(text, quotation.Range.End),
        ["speaker"] = quotation.Speaker < 0 ? null : read.Speakers[quotation.Speaker].Name,
        ["mention"] = quotation.Attribution.IsEmpty ? null : quotation.Attribution.StringOf(text),
    };

    private static int CodePoints(string text, int codeUnits) =>
        codeUnits - text.AsSpan(0, codeUnits).ToArray().Count(char.IsLowSurrogate);
}
