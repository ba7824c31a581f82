using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class LanguageTagTests
{
    [Theory]
    [InlineData("DE", "de")]
    [InlineData("zh-hant", "zh-Hant")]
    [InlineData("PT-br", "pt-BR")]
    [InlineData("SR-CYRL-rs", "sr-Cyrl-RS")]
    [InlineData("es-419", "es-419")]
    [InlineData("zh-yue-hk", "zh-yue-HK")]
    [InlineData("DE-ch-1901", "de-CH-1901")]
    [InlineData("sl-Rozaj-Biske", "sl-rozaj-biske")]
    [InlineData("de-DE-U-CO-phonebk", "de-DE-u-co-phonebk")]
    [InlineData("az-latn-X-LATN", "az-Latn-x-latn")]
    [InlineData("X-House-Style", "x-house-style")]
    [InlineData("und", "und")]
    public void AWellFormedTagIsGivenItsUsualCase(string tag, string expected)
    {
        Assert.True(LanguageTag.TryParse(tag, out string normalised));
        Assert.Equal(expected, normalised);
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("2")]
    [InlineData("de-")]
    [InlineData("-de")]
    [InlineData("de--AT")]
    [InlineData("pt_BR")]
    [InlineData("de AT")]
    [InlineData("de-AT-Latn")]
    [InlineData("de-u")]
    [InlineData("de-u-x-y")]
    [InlineData("de-x")]
    [InlineData("abcdefghi")]
    [InlineData("dé")]
    public void WhatTheGrammarDoesNotAllowIsNoTag(string tag)
    {
        Assert.False(LanguageTag.TryParse(tag, out string normalised));
        Assert.Equal("", normalised);
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("DE", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("old", false)]
    [InlineData("2", false)]
    [InlineData("xx", false)]
    [InlineData("d", false)]
    [InlineData("", false)]
    public void ALanguageIsKnownByItsTwoLetterCode(string tag, bool isKnown) =>
        Assert.Equal(isKnown, LanguageTag.IsKnownLanguage(tag));

    [Fact]
    public void EveryIdentifiedLanguageIsKnown() =>
        Assert.All(LanguageSentences.All, sentence => Assert.True(LanguageTag.IsKnownLanguage(sentence.Tag)));

    [Fact]
    public void Iso639HasAHundredAndEightyThreeTwoLetterCodes()
    {
        IEnumerable<string> codes = from first in Enumerable.Range('a', 26)
                                    from second in Enumerable.Range('a', 26)
                                    select $"{(char)first}{(char)second}";

        Assert.Equal(183, codes.Count(code => LanguageTag.IsKnownLanguage(code)));
    }

    [Theory]
    [InlineData("de", "Latn")]
    [InlineData("sr", "Cyrl")]
    [InlineData("sr-Latn", "Latn")]
    [InlineData("zh", "Hans")]
    [InlineData("zh-TW", "Hant")]
    [InlineData("zh-HANT-CN", "Hant")]
    [InlineData("pa-pk", "Arab")]
    [InlineData("de-x-cyrl", "Latn")]
    [InlineData("und", LanguageTag.UnknownScript)]
    [InlineData("", LanguageTag.UnknownScript)]
    public void ATagStandsForAScript(string tag, string script) => Assert.Equal(script, LanguageTag.ScriptOf(tag));

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa-IR", true)]
    [InlineData("he", true)]
    [InlineData("ur", true)]
    [InlineData("uz-arab", true)]
    [InlineData("az-Latn", false)]
    [InlineData("ku", false)]
    [InlineData("ja", false)]
    [InlineData("und", false)]
    public void TheScriptTellsTheDirection(string tag, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, LanguageTag.IsRightToLeft(tag));

    [Fact]
    public void NormalisingTwiceChangesNothing() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
            !LanguageTag.TryParse(text, out string once)
            || (LanguageTag.TryParse(once, out string twice) && twice == once)));
}
