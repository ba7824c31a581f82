namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Reads a text whose lines are paragraphs, and shows what was found in words.</summary>
internal static class Quoting
{
    public static DocumentQuotations Read(string text, string language) =>
        QuotationReader.Read(text, Lines(text), language);

    public static string[] Speech(string text, string language) =>
        [.. Read(text, language).Quotations.Where(quotation => quotation.Kind == QuoteKind.Speech).Select(quotation => quotation.Range.StringOf(text))];

    public static string[] Speakers(string text, string language)
    {
        DocumentQuotations read = Read(text, language);
        return [.. read.Quotations.Where(quotation => quotation.Kind == QuoteKind.Speech)
            .Select(quotation => quotation.Speaker < 0 ? "" : read.Speakers[quotation.Speaker].Name)];
    }

    public static DocumentStructure Lines(string text)
    {
        List<DocumentBlock> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0)
                blocks.Add(new(BlockKind.Paragraph, new(text.IndexOf(trimmed, start, StringComparison.Ordinal), trimmed.Length)));
            start += line.Length + 1;
        }

        return new() { Blocks = blocks.ToEquatableArray() };
    }
}
