namespace CorpusGenerator.Reading;

/// <summary>What the tables say of one document's quotes whatever else is in the corpus.</summary>
internal sealed class QuoteRows
{
    private static readonly int ColumnCount = Enum.GetValues(typeof(QuoteColumn)).Length;

    private readonly ColumnParts _speech;
    private readonly ColumnParts _others;

    private QuoteRows(DocumentEntry document)
    {
        QuoteEntry[] quotes = [.. document.Quotes];
        Speech = [.. quotes.Where(IsSpeech)];
        Others = [.. quotes.Where(quote => !IsSpeech(quote))];
        _speech = ColumnsOf(Speech);
        _others = ColumnsOf(Others);
        InOrder = OrderOf(quotes);
    }

    /// <summary>The quotes that are speech, in text order.</summary>
    public QuoteEntry[] Speech { get; }

    /// <summary>The quotes of other kinds, in text order.</summary>
    public QuoteEntry[] Others { get; }

    /// <summary>All quotes in text order: speech as its number, from 0, others as the complement of theirs.</summary>
    public int[] InOrder { get; }

    public static QuoteRows Of(DocumentEntry document) => new(document);

    /// <summary>The part of a column that speech has.</summary>
    public ReadOnlySpan<int> SpeechColumn(QuoteColumn column) => _speech[(int)column];

    /// <summary>The part of a column that other kinds have.</summary>
    public ReadOnlySpan<int> OtherColumn(QuoteColumn column) => _others[(int)column];

    private static bool IsSpeech(QuoteEntry quote) => quote.Quotation.Kind == QuoteKind.Speech;

    private static int[] OrderOf(QuoteEntry[] quotes)
    {
        int speech = 0;
        int others = 0;
        int[] numbers = [.. quotes.Select(quote => IsSpeech(quote) ? speech++ : ~others++)];
        int[] starts = [.. quotes.Select(quote => quote.Quotation.Range.Start)];
        return [.. Enumerable.Range(0, quotes.Length).OrderBy(i => starts[i]).Select(i => numbers[i])];
    }

    private static ColumnParts ColumnsOf(QuoteEntry[] quotes)
    {
        ColumnBuilder[] columns = ColumnBuilder.Array(ColumnCount);
        foreach (QuoteEntry quote in quotes)
        {
            Quotation quotation = quote.Quotation;
            columns[(int)QuoteColumn.Kind].Add((int)quotation.Kind);
            columns[(int)QuoteColumn.Start].Add(quotation.Range.Start);
            columns[(int)QuoteColumn.Length].Add(quotation.Range.Length);
            columns[(int)QuoteColumn.AttributionKind].Add((int)quotation.AttributionKind);
            columns[(int)QuoteColumn.AttributionStart].Add(quotation.Attribution.Start);
            columns[(int)QuoteColumn.AttributionLength].Add(quotation.Attribution.Length);
            columns[(int)QuoteColumn.CueStart].Add(quotation.Cue.Start);
            columns[(int)QuoteColumn.CueLength].Add(quotation.Cue.Length);
        }

        return ColumnParts.Of(columns);
    }
}
