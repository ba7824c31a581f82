namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>The reader runs inside the compiler on every edit: what it allocates is asserted, since that is exact.</summary>
public class AllocationTests
{
    private const string Said = "“The ferry is back in the harbour,” said Mira Holm, who waited.\n";
    private const string Told = "Mira Holm waited for the ferry, and so did Jon Beck and the mayor.\n";

    // A table of the test's own: no other test reads with it at the same time.
    private readonly QuotationGrammar _grammar = QuotationGrammarParser.Parse("[marks]\n“ ”\n[cue verbs]\nsaid\n[feminine names]\nMira");

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void ADocumentWithoutMarksAllocatesNothing(int paragraphs) => Assert.Equal(0, Allocated(Repeat(Told, paragraphs)));

    [Fact]
    public void AQuotationAllocatesItsOwnPlaceAndNoMore()
    {
        long hundred = Allocated(Repeat(Said, 100)), twoHundred = Allocated(Repeat(Said, 200));
        Assert.InRange(twoHundred - hundred, 1, 100 * 64);
    }

    [Fact]
    public void TextWithoutQuotationsBesideOneAllocatesNothing() =>
        Assert.Equal(Allocated(Said + Told), Allocated(Said + Repeat(Told, 200)));

    [Fact]
    public void ADocumentWithASpeakerAllocatesNoMoreThanItsResult() => Assert.InRange(Allocated(Said), 1, 400);

    private static string Repeat(string paragraph, int times) => string.Concat(Enumerable.Repeat(paragraph, times));

    /// <summary>The least of some runs: the first make the room that later ones use again.</summary>
    private long Allocated(string text)
    {
        DocumentStructure structure = Quoting.Lines(text);
        long least = long.MaxValue;
        for (int run = 0; run < 8; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            QuotationReader.Read(text, structure, _grammar);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
