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
        Others = Speech.Length == quotes.Length ? [] : [.. quotes.Where(quote => !IsSpeech(quote))];
        _speech = ColumnsOf(Speech);
        _others = ColumnsOf(Others);
        InOrder = OrderOf(quotes);
        Groups = [.. GroupsOf(Speech, Others)];
    }

    /// <summary>The quotes that are speech, in text order.</summary>
    public QuoteEntry[] Speech { get; }

    /// <summary>The quotes of other kinds, in text order.</summary>
    public QuoteEntry[] Others { get; }

    /// <summary>All quotes in text order: speech as its number, from 0, others as the complement of theirs.</summary>
    public int[] InOrder { get; }

    /// <summary>The quotes of each group of two or more, numbered likewise: speech first, each kind ascending.</summary>
    public int[][] Groups { get; }

    public static QuoteRows Of(DocumentEntry document) => new(document);

    /// <summary>The part of a column that speech has.</summary>
    public ReadOnlySpan<int> SpeechColumn(QuoteColumn column) => _speech[(int)column];

    /// <summary>The part of a column that other kinds have.</summary>
    public ReadOnlySpan<int> OtherColumn(QuoteColumn column) => _others[(int)column];

    private static bool IsSpeech(QuoteEntry quote) => quote.Quotation.Kind == QuoteKind.Speech;

    private static int[] OrderOf(QuoteEntry[] quotes)
    {
        int[] numbers = new int[quotes.Length];
        long[] places = new long[quotes.Length];
        int speech = 0;
        int others = 0;
        for (int i = 0; i < quotes.Length; i++)
        {
            numbers[i] = IsSpeech(quotes[i]) ? speech++ : ~others++;
            places[i] = ((long)quotes[i].Quotation.Range.Start << 32) | (uint)i;
        }

        Array.Sort(places, numbers);
        return numbers;
    }

    private static List<int[]> GroupsOf(QuoteEntry[] speech, QuoteEntry[] others)
    {
        List<int[]> groups = [];
        long[] parts = new long[speech.Length + others.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            QuoteEntry quote = i < speech.Length ? speech[i] : others[i - speech.Length];
            parts[i] = ((long)quote.Quotation.Group << 32) | (uint)i;
        }

        Array.Sort(parts);
        for (int first = 0, end; first < parts.Length; first = end)
        {
            end = first + 1;
            while (end < parts.Length && parts[end] >> 32 == parts[first] >> 32)
            {
                end++;
            }

            if (end > first + 1)
            {
                groups.Add([.. parts.Skip(first).Take(end - first).Select(part => NumberOf((int)part, speech.Length))]);
            }
        }

        return groups;
    }

    private static int NumberOf(int quote, int speechCount) => quote < speechCount ? quote : ~(quote - speechCount);

    private static ColumnParts ColumnsOf(QuoteEntry[] quotes)
    {
        Span<int> lengths = stackalloc int[ColumnCount];
        lengths.Fill(quotes.Length);
        ColumnParts columns = new(lengths);
        for (int i = 0; i < quotes.Length; i++)
        {
            Quotation quotation = quotes[i].Quotation;
            columns[(int)QuoteColumn.Kind][i] = (int)quotation.Kind;
            columns[(int)QuoteColumn.Start][i] = quotation.Range.Start;
            columns[(int)QuoteColumn.Length][i] = quotation.Range.Length;
            columns[(int)QuoteColumn.AttributionKind][i] = (int)quotation.AttributionKind;
            columns[(int)QuoteColumn.AttributionStart][i] = quotation.Attribution.Start;
            columns[(int)QuoteColumn.AttributionLength][i] = quotation.Attribution.Length;
            columns[(int)QuoteColumn.CueStart][i] = quotation.Cue.Start;
            columns[(int)QuoteColumn.CueLength][i] = quotation.Cue.Length;
        }

        return columns;
    }
}
