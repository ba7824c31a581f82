using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class LanguageIdentifierTests
{
    public static TheoryData<string, string> Sentences()
    {
        TheoryData<string, string> sentences = [];
        foreach ((string tag, string text) in LanguageSentences.All)
            sentences.Add(tag, text);
        return sentences;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ASentenceTellsItsLanguage(string tag, string text)
    {
        LanguageGuess guess = LanguageIdentifier.Identify(text);

        Assert.Equal(tag, guess.Tag);
        Assert.InRange(guess.Confidence, 0.5, 1);
    }

    [Fact]
    public void ThirtyFourLanguagesAreTold() =>
        Assert.Equal(34, LanguageSentences.All.Select(sentence => sentence.Tag).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("1 234,50 + 17 = 8:30")]
    [InlineData("🙂🚢🌊 … — !!!")]
    [InlineData("\uD83D \uDE42\uD83D")]
    [InlineData("\0\0\0")]
    public void ATextWithoutLettersIsUndetermined(string text) =>
        Assert.Equal(new LanguageGuess(LanguageGuess.Undetermined, 0), LanguageIdentifier.Identify(text));

    [Fact]
    public void CapitalsTellTheSameAsSmallLetters()
    {
        foreach ((string tag, string text) in LanguageSentences.All)
            Assert.Equal(LanguageIdentifier.Identify(text.ToLowerInvariant()), LanguageIdentifier.Identify(text));
    }

    [Fact]
    public void MoreTextIsMoreCertain()
    {
        double ofAWord = LanguageIdentifier.Identify("var").Confidence;
        double ofASentence = LanguageIdentifier.Identify("Det var en kold vinter, og færgen lå stille ved kajen.").Confidence;

        Assert.InRange(ofAWord, 0, 0.9);
        Assert.InRange(ofASentence, ofAWord, 1);
    }

    [Fact]
    public void ADocumentIsReadInSeveralPlaces()
    {
        string quoted = string.Concat(Enumerable.Repeat("The ferry will run again in summer. ", 5));
        string rest = string.Concat(Enumerable.Repeat("Der alte Motor wird repariert, sagte die Bürgermeisterin. ", 40));

        Assert.Equal("de", LanguageIdentifier.Identify(quoted + rest).Tag);
    }

    [Fact]
    public void NamesInAnotherScriptDoNotTurnASentence() =>
        Assert.Equal("ja", LanguageIdentifier.Identify("新しい Holm Ferry の船が昨日の朝、港に着いた。").Tag);

    [Fact]
    public void AnyTextGetsATagAndAConfidenceFromZeroToOne() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        {
            LanguageGuess guess = LanguageIdentifier.Identify(text);
            return guess.Tag.Length >= 2 && guess.Confidence is >= 0 and <= 1
                && guess == LanguageIdentifier.Identify(text);
        }));
}
