using CorpusGenerator.Generation;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

public class StringBudgetTests
{
    [Theory]
    [InlineData(2_000_000, null, 0)]
    [InlineData(2_100_000, "CG0011", 25)]
    [InlineData(6_300_000, "CG0012", 75)]
    [InlineData(8_300_000, "CG0013", 100)]
    [InlineData(16_600_000, "CG0013", 200)]
    public void A_corpus_of_so_many_characters_is_reported(int length, string? id, int percent)
    {
        DiagnosticInfo? diagnostic = StringBudget.Check(PercentOf(length)).SingleOrDefault();

        Assert.Equal(id, diagnostic?.Id);
        Assert.Equal(id is null ? null : percent.ToString(), diagnostic?.Arguments[0]);
    }

    [Fact]
    public void Without_room_texts_are_left_out_so_that_the_error_is_ours()
    {
        TestCorpus corpus = TestCorpus.Of(("a.txt", new string('a', 4_200_000)), ("b.txt", new string('b', 4_200_000)));
        GeneratorRun run = corpus.Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0013", diagnostic.Id);
        Assert.Contains("101 %", diagnostic.GetMessage());
        Assert.DoesNotContain("Corpus.Text.00.g.cs", run.Sources.Keys);
        Assert.Empty(new Consumer(corpus).Diagnostics());
    }

    [Fact]
    public void What_the_tables_take_is_not_underrated()
    {
        const string Text = "A title\n\n“It sails,” said Mira Holm. “Again.”\n\n“It rings,” Jonas Brandt said.\n\nIt rains.\n";
        CorpusModel corpus = CorpusModel.Of(Enumerable.Range(0, 200).Select(i =>
            DocumentEntry.Of(DocumentReader.Read($"{Text}{i}", new DocumentOptions($"{i}.txt"), "en"))));
        using PackedCorpus packed = TableBuilder.Build(corpus, TextLayout.Of(corpus, default));

        int length = packed.Tables.Length + packed.Ids.Shape.Length + packed.Ids.Table.Length
            + packed.Strings.Sum(value => value.Length) + corpus.Articles.Sum(article => article.Identity.Id.Length);
        Assert.InRange(StringBudget.LengthOfTables(corpus), length, length * 4L);
    }

    private static int PercentOf(int length)
    {
        Document document = DocumentReader.Read("It rains.", new DocumentOptions("a.txt"), "en");
        DocumentEntry entry = DocumentEntry.Of(document) with { Length = length };
        CorpusModel corpus = CorpusModel.Of([entry]);
        return StringBudget.PercentOf(corpus, TextLayout.Of(corpus, default));
    }
}
