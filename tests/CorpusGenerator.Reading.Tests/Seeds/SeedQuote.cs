namespace CorpusGenerator.Reading.Tests.Seeds;

/// <summary>A quotation that a seed article has.</summary>
/// <param name="Kind">Speech, term or title.</param>
/// <param name="Speaker">The speaker's full name; empty when the article does not say who spoke.</param>
/// <param name="Words">The quoted words, line breaks as spaces.</param>
public sealed record SeedQuote(QuoteKind Kind, string Speaker, string Words)
{
    public static SeedQuote Parse(string head, string words)
    {
        string[] parts = head.Split(", ", 2);
        return new(Enum.Parse<QuoteKind>(parts[0], ignoreCase: true), parts.Length > 1 ? parts[1] : "", words);
    }

    /// <summary>Whether a quotation is this one, end punctuation and white space aside.</summary>
    public bool Matches(string text, Quotation quotation) =>
        Bare(quotation.Range.StringOf(text)) == Bare(Words);

    private static string Bare(string words) =>
        words.Replace('\n', ' ').Trim().TrimEnd('.', ',', '!', '?', '،', '؟', '。', '，', ' ', '\u00A0', '\u202F');
}
