using CorpusGenerator.Generation;
using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

/// <summary>What a consumer reads is what stands in the document.</summary>
public class RoundTripTests
{
    /// <summary>Documents that are compiled together, since the compiler takes longer to start than to compile.</summary>
    private const int CorpusSize = 60;

    [Fact]
    public void Any_text_comes_back_with_its_newlines_made_equal()
    {
        Gen<char> character = Gen.Frequency(
            (3, Gen.Choose(0, 0xFFFF).Select(c => (char)c)),
            (1, Gen.Choose(0xD800, 0xDFFF).Select(c => (char)c)),
            (2, Gen.Elements("\r\n\r\n\"\\ {}/*\t\0\u0085\u2028\u2029\u202E\uFEFF".ToCharArray())),
            (2, Gen.Elements("abcdefghij. ,".ToCharArray())));
        Gen<string[]> corpus = character.ListOf().Select(string.Concat<char>).ArrayOf(CorpusSize);

        Prop.ForAll(corpus.ToArbitrary(), ComesBack).Check(Config.QuickThrowOnFailure.WithMaxTest(4).WithStartSize(20).WithEndSize(200));
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour\r\n", "one\ntwo\nthree\nfour\n")]
    [InlineData("\uFEFFmarked", "marked")]
    [InlineData("\uFEFF\uFEFFtwice", "\uFEFFtwice")]
    [InlineData("\n\n  spaced\t\n\n", "\n\n  spaced\t\n\n")]
    public void Newlines_are_made_equal_and_the_byte_order_mark_taken_off(string document, string text)
    {
        using LoadedCorpus corpus = new Consumer(TestCorpus.Of(("a.txt", document))).Load();
        Assert.Equal(text, corpus.Articles[0].Text.ToString());
    }

    [Fact]
    public void Constants_hold_ids_titles_whole_texts_and_quotes()
    {
        const string Text = "The ferry is back\n\n“It sails again,” said Mira Holm.\n";
        TestCorpus documents = TestCorpus.Of(new TestDocument("harbour-ferry.txt", Text) { Language = "en", Title = "Back" })
            .With(OptionNames.Constants, "ids titles quotes texts");
        using LoadedCorpus corpus = new Consumer(documents).Load();

        Assert.Equal("harbour-ferry", corpus.Constant("Ids.HarbourFerry"));
        Assert.Equal("Back", corpus.Constant("Titles.HarbourFerry"));
        Assert.Equal(Text, corpus.Constant("Texts.HarbourFerry"));
        Assert.Equal(corpus.Quotes[0].Text.ToString(), corpus.Constant("QuoteTexts.HarbourFerry.ItSailsAgain"));
    }

    [Fact]
    public void Equal_texts_are_stored_once()
    {
        GeneratorRun run = TestCorpus.Of(("a.txt", "It rains today."), ("b.txt", "It snows."), ("c.txt", "It rains today.")).Run();
        string texts = run.Sources["Corpus.Text.00.g.cs"];
        Assert.Equal(texts.IndexOf("It rains today.", StringComparison.Ordinal), texts.LastIndexOf("It rains today.", StringComparison.Ordinal));
    }

    private static bool ComesBack(string[] texts)
    {
        string[] kept = [.. texts.Where(text => !string.IsNullOrWhiteSpace(Newlines.Normalize(text)))];
        using LoadedCorpus corpus = new Consumer(
            TestCorpus.Of(kept.Select((text, i) => new TestDocument($"{i:D3}.txt", text)))).Load();
        return corpus.Articles.Select(article => article.Text.ToString()).SequenceEqual(kept.Select(Newlines.Normalize));
    }
}
