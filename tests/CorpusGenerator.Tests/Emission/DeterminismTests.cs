using System.Globalization;

namespace CorpusGenerator.Tests;

/// <summary>The same documents give the same files, whoever builds them, where, and in whatever order.</summary>
public class DeterminismTests
{
    private static readonly (string Path, string Text)[] Documents =
    [
        ("incir.tr.txt", "İncir hasadı\n\n3 Mayıs 2031\n\n“Işık geldi,” dedi İpek Işıl.\n"),
        ("ferry.txt", "The ferry is back\n\n3 May 2031\n\n“It sails again,” said Mira Holm.\n"),
        ("ferry.de.txt", "Die Fähre ist zurück\n\n„Sie fährt wieder“, sagte Mira Holm.\n"),
        ("مرفأ.txt", "عاد القارب\n\nقالت ليلى النجار: «عاد القارب اليوم».\n"),
        ("title/I.txt", "In the title\n\nIt is 1,000 metres long, −3.5 degrees cold.\n"),
        ("title-ı.txt", "A dotless one\n"),
    ];

    [Fact]
    public void In_whatever_order()
    {
        string expected = TestCorpus.Of(Documents).Run().AllSources;
        Random random = new(1);
        for (int i = 0; i < 5; i++)
        {
            (string, string)[] shuffled = [.. Documents];
            random.Shuffle(shuffled);
            Assert.Equal(expected, TestCorpus.Of(shuffled).Run().AllSources);
        }
    }

    [Theory]
    [InlineData("/home/someone/else/")]
    [InlineData(@"C:\work\seeds\")]
    public void In_whatever_folder(string folder)
    {
        GeneratorRun run = TestCorpus.Of(Documents.Select(document =>
            new TestDocument(document.Path, document.Text) { Folder = folder })).Run();

        Assert.Equal(TestCorpus.Of(Documents).Run().AllSources, run.AllSources);
        Assert.DoesNotContain(folder, run.AllSources);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void In_whatever_culture(string name)
    {
        string expected = TestCorpus.Of(Documents).Run().AllSources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(expected, TestCorpus.Of(Documents).Run().AllSources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void With_one_kind_of_newline() => Assert.DoesNotContain("\r", TestCorpus.Of(Documents).Run().AllSources);
}
