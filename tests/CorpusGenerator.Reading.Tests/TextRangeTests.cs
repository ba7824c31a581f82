namespace CorpusGenerator.Reading.Tests;

public class TextRangeTests
{
    [Fact]
    public void RangesThatOnlyTouchDoNotOverlap()
    {
        Assert.False(new TextRange(0, 3).Overlaps(new TextRange(3, 2)));
        Assert.True(new TextRange(0, 4).Overlaps(new TextRange(3, 2)));
    }

    [Fact]
    public void ARangeGivesItsPartOfTheText() => Assert.Equal("bc", TextRange.FromBounds(1, 3).StringOf("abcd"));
}
