using CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests.Quotations;

public class QuotationReaderProperties
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "„", "«", "»", "'", "’", "‘", "``", "''", ",,", "((", "))", "「", "」", "—", "–", "- ", "\n", " ", ", ", ". ",
        ": ", "? ", "said", "Anna Lee", "the president", "sagte", "powiedział", "dit-elle", "قال", "сказал", "dedi", "と述べた",
        "说", "と", "山本", "陈向", "we will go there", "\ud800", "\0", "(", ")", "of", "who", "Mr.", "J.", "a-t-il", "'s", "7",
    ];

    private static readonly string[] Languages =
        ["ar", "cs", "de", "en", "es", "fi", "fr", "hr", "it", "ja", "kk", "pl", "pt", "ru", "sv", "tr", "uk", "zh", "und", "en-GB", ""];

    private static Arbitrary<(string Text, string Language)> Documents()
    {
        Gen<string> text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        return Arb.From(text.Zip(Gen.Elements(Languages), (content, language) => (content, language)));
    }

    [Fact]
    public void QuotationsAreInsideTheTextInOrderAndDoNotOverlap() =>
        Prop.ForAll(Documents(), document => AreOrdered(document.Text, Quoting.Read(document.Text, document.Language)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));

    [Fact]
    public void SpeakersAndGroupsAreNumberedWithoutGaps() =>
        Prop.ForAll(Documents(), document => AreNumbered(Quoting.Read(document.Text, document.Language)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60));

    [Theory]
    [InlineData("ja", "「はい」と")]
    [InlineData("zh", "“好的。”陈说")]
    public void ATextMayEndWithAWordThatMayBePartOfAName(string language, string text) =>
        Assert.True(AreOrdered(text, Quoting.Read(text, language)));

    [Fact]
    public void ATextMayBreakOffAnywhere()
    {
        string[] languages = [.. Languages.Where(language => language.Length == 2)];
        foreach ((string language, MarkedText marked) in languages.SelectMany(language => MarkedText.Of(language).Take(5).Select(text => (language, text))))
        {
            for (int length = 0; length < marked.Text.Length; length++)
            {
                string text = marked.Text[..length];
                Assert.True(AreOrdered(text, Quoting.Read(text, language)), text);
            }
        }
    }

    private static bool AreOrdered(string text, DocumentQuotations read)
    {
        int end = 0;
        foreach (Quotation quotation in read.Quotations)
        {
            bool inside = quotation.Range.Start >= end && quotation.Range.Length > 0 && quotation.Range.End <= text.Length
                && quotation.Attribution.End <= text.Length && quotation.Cue.End <= text.Length;
            if (!inside)
                return false;
            end = quotation.Range.End;
        }

        return true;
    }

    private static bool AreNumbered(DocumentQuotations read)
    {
        int groups = 0, speakers = 0;
        foreach (Quotation quotation in read.Quotations)
        {
            if (quotation.Group > groups || quotation.Speaker > speakers)
                return false;
            groups = Math.Max(groups, quotation.Group + 1);
            speakers = Math.Max(speakers, quotation.Speaker + 1);
        }

        return speakers == read.Speakers.Count;
    }
}
