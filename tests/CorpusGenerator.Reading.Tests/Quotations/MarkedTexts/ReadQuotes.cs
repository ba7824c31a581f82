namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>How much of a marked text is read as it is marked.</summary>
/// <param name="Marked">Marked quotations of four words or more.</param>
/// <param name="Found">Those of them that were found, with four fifths of the characters of both in common.</param>
/// <param name="Invented">Speech of four words or more that is not marked at all.</param>
/// <param name="Named">Quotations found whose speaker is marked.</param>
/// <param name="Right">Those of them with the right speaker.</param>
public readonly record struct ReadQuotes(int Marked, int Found, int Invented, int Named, int Right)
{
    private const int FewestWords = 4;

    public static ReadQuotes Of(MarkedText marked, string language)
    {
        DocumentQuotations read = Quoting.Read(marked.Text, language);
        ReadQuotes sum = default;
        foreach (MarkedQuote quote in marked.Quotes.Where(quote => quote.IsSpeech && Words(marked.Text[quote.Start..quote.End]) >= FewestWords))
            sum += Of(quote, marked.Text, read);
        int invented = read.Quotations.Count(found => found.Kind == QuoteKind.Speech
            && Words(found.Range.StringOf(marked.Text)) >= FewestWords && !marked.Quotes.Any(quote => Common(quote, found.Range) > 0));
        return sum with { Invented = invented };
    }

    public static ReadQuotes operator +(ReadQuotes left, ReadQuotes right) => new(
        left.Marked + right.Marked, left.Found + right.Found, left.Invented + right.Invented, left.Named + right.Named, left.Right + right.Right);

    private static ReadQuotes Of(MarkedQuote quote, string text, DocumentQuotations read)
    {
        if (!read.Quotations.Any(candidate => candidate.Kind == QuoteKind.Speech && IsSame(quote, candidate.Range)))
            return new(1, 0, 0, 0, 0);
        Quotation found = read.Quotations.First(candidate => candidate.Kind == QuoteKind.Speech && IsSame(quote, candidate.Range));
        bool isNamed = quote.Speakers.Length > 0;
        string[] names = found.Speaker < 0 ? [] : [read.Speakers[found.Speaker].Name, found.Attribution.StringOf(text)];
        bool isRight = isNamed && quote.Speakers.Any(speaker => names.Any(name => SpeakerNames.AreSame(speaker, name)));
        return new(1, 1, 0, isNamed ? 1 : 0, isRight ? 1 : 0);
    }

    private static bool IsSame(MarkedQuote quote, TextRange found)
    {
        int common = Common(quote, found);
        return common * 5 >= (quote.End - quote.Start + found.Length - common) * 4;
    }

    private static int Common(MarkedQuote quote, TextRange found) =>
        Math.Max(0, Math.Min(quote.End, found.Start + found.Length) - Math.Max(quote.Start, found.Start));

    /// <summary>Words between white space; two characters are one where no space stands between words.</summary>
    private static int Words(string text)
    {
        int unspaced = text.Count(character => character is >= '\u3040' and <= '\u9fff');
        return unspaced > 0 ? (unspaced + 1) / 2 : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
    }
}
