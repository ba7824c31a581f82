using System.Globalization;

namespace CorpusGenerator.Runtime.Tests.Segmentation;

public class CharacterPropertiesTests
{
    [Fact]
    public void TheVersionIsTheOneOfTheDocs() => Assert.Equal("15.0.0", CodePointTable.UnicodeVersion);

    /// <summary>The host's tables are of a later version, so what was unassigned may differ, and little else.</summary>
    [Fact]
    public void CategoriesAreThoseOfTheHost()
    {
        int changed = 0;
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            UnicodeCategory category = CharacterProperties.CategoryOf(codePoint);
            if (category != UnicodeCategory.OtherNotAssigned && category != CharUnicodeInfo.GetUnicodeCategory(codePoint))
                changed++;
        }
        Assert.InRange(changed, 0, 20);
    }

    [Theory]
    [InlineData("a", true, false, false, true)]
    [InlineData("Ż", true, false, true, false)]
    [InlineData("𝐀", true, false, true, false)]
    [InlineData("ab", true, false, false, true)]
    [InlineData("漢", true, false, false, false)]
    [InlineData("٣", false, true, false, false)]
    [InlineData("𝟗", false, true, false, false)]
    [InlineData("½", false, false, false, false)]
    public void ACodePointHasItsProperties(string text, bool letter, bool digit, bool upper, bool lower)
    {
        int codePoint = text.Length > 1 && char.IsSurrogatePair(text, 0) ? char.ConvertToUtf32(text, 0) : text[0];
        Assert.Equal(letter, CharacterProperties.IsLetter(codePoint));
        Assert.Equal(digit, CharacterProperties.IsDigit(codePoint));
        Assert.Equal(letter || digit, CharacterProperties.IsLetterOrDigit(codePoint));
        Assert.Equal(upper, CharacterProperties.IsUppercase(codePoint));
        Assert.Equal(lower, CharacterProperties.IsLowercase(codePoint));
        Assert.Equal(CharacterProperties.CategoryOf(codePoint), CharacterProperties.CategoryAt(text, 0));
    }

    [Fact]
    public void AMarkIsPartOfAWord()
    {
        Assert.True(CharacterProperties.IsLetterDigitOrMark('\u0301'));
        Assert.False(CharacterProperties.IsLetterOrDigit('\u0301'));
    }
}
