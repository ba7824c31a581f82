using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Tests;

/// <summary>Files of speakers' aliases, from the file to the corpus and its diagnostics.</summary>
public class SpeakerAliasTests
{
    private static readonly TestDocument English =
        new("ferry.txt", "The ferry is back\n\n“The ferry is back in town,” said Mira Holm.\n") { Language = "en" };

    private static readonly TestDocument Russian =
        new("parom.txt", "Паром вернулся\n\n«Паром снова ходит каждый день», — сказала Мира Холм.\n") { Language = "ru" };

    [Fact]
    public void An_alias_merges_a_speaker_across_languages()
    {
        TestCorpus corpus = TestCorpus.Of(English, Russian, TestDocument.Aliases("Mira Holm = Мира Холм # the mayor\n"));
        GeneratorRun run = corpus.Run();

        Assert.Empty(run.Diagnostics);
        using LoadedCorpus loaded = new Consumer(corpus).Load(run);
        Speaker speaker = loaded.Articles["ferry"].Quotes[0].Speaker;
        Assert.Equal("Mira Holm", speaker.Name);
        Assert.Equal(speaker, loaded.Articles["parom"].Quotes[0].Speaker);
        Assert.Equal(["Mira Holm", "Мира Холм"], speaker.Names);
        Assert.Contains("Corpus.Speakers.g.cs", run.Sources.Keys);
        Assert.Contains(" MiraHolm => ", run.Sources["Corpus.Speakers.g.cs"]);
    }

    [Fact]
    public void Without_the_file_they_are_two()
    {
        using LoadedCorpus loaded = new Consumer(TestCorpus.Of(English, Russian)).Load();
        Assert.NotEqual(loaded.Articles["ferry"].Quotes[0].Speaker, loaded.Articles["parom"].Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("# names\nMira Holm\n", "CG0015", 2, 1, "there is no =")]
    [InlineData("\r\n\r\n  = Мира Холм\r\n", "CG0015", 3, 3, "one name stands before =")]
    [InlineData("Mira Holm = Мира Холм,, Холм\n", "CG0015", 1, 23, "a name is missing")]
    [InlineData("Mira Holm = Мира Холм\nJonas Brandt = Мира Холм\n", "CG0015", 2, 16, "another line already says")]
    [InlineData("Mira Holm = Мира Холм, Holm Mira\n", "CG0016", 1, 24, "'Holm Mira' of 'Mira Holm'")]
    public void What_is_wrong_is_reported_at_its_place(string text, string id, int line, int column, string message)
    {
        GeneratorRun run = TestCorpus.Of(English, Russian, TestDocument.Aliases(text)).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Contains($"{id} /project/seeds/speakers.txt({line},{column})", run.DiagnosticPlaces);
        Assert.Contains(message, diagnostic.GetMessage());
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_reported_and_passed_over()
    {
        SourceText text = SourceText.From("Mira Holm = Mira Holmé\n", Encoding.Latin1);
        GeneratorRun run = TestCorpus.Of(English, new TestDocument("", text) { SpeakersFile = "speakers.txt" }).Run();
        Assert.Equal(["CG0003 /project/seeds/speakers.txt(1,22)"], run.DiagnosticPlaces);
    }

    [Fact]
    public void Of_several_files_the_first_by_name_holds()
    {
        TestCorpus corpus = TestCorpus.Of(
            Russian,
            TestDocument.Aliases("Eva Lund = Мира Холм\n", "b.txt"),
            TestDocument.Aliases("Mira Holm = Мира Холм\n", "a.txt"));
        GeneratorRun run = corpus.Run();

        Assert.Equal(["CG0015 /project/seeds/b.txt(1,12)"], run.DiagnosticPlaces);
        Assert.Contains(" MiraHolm => ", run.Sources["Corpus.Speakers.g.cs"]);
    }

    [Fact]
    public void Descriptions_of_two_articles_are_two_members()
    {
        const string Text = "The lamp\n\n“The lamp is lit every night,” said the keeper.\n";
        TestCorpus corpus = TestCorpus.Of(("one.txt", Text + "It rains.\n"), ("two.txt", Text + "It snows.\n"));
        using LoadedCorpus loaded = new Consumer(corpus).Load();

        Speaker first = loaded.Articles["one"].Quotes[0].Speaker;
        Speaker second = loaded.Articles["two"].Quotes[0].Speaker;
        Assert.Equal(first.Name, second.Name);
        Assert.NotEqual(first, second);
    }
}
