namespace CorpusGenerator.Tests;

public class FoldedOrderTests
{
    [Theory]
    [InlineData("norpress", "NORPRESS")]
    [InlineData("\u0130zmir", "izmir")]
    [InlineData("STRA\u1E9EE", "stra\u00DFe")]
    [InlineData("\u041C\u0410\u042F\u041A", "\u043C\u0430\u044F\u043A")]
    [InlineData("", "")]
    public void Case_makes_no_difference(string left, string right) =>
        Assert.Equal(0, FoldedOrder.Compare(left, right));

    [Theory]
    [InlineData("a", "B")]
    [InlineData("A", "b")]
    [InlineData("", "a")]
    [InlineData("Nor", "norpress")]
    [InlineData("a\u00E9", "a\u00EA")]
    public void Other_names_are_in_order(string first, string second)
    {
        Assert.InRange(FoldedOrder.Compare(first, second), int.MinValue, -1);
        Assert.InRange(FoldedOrder.Compare(second, first), 1, int.MaxValue);
    }
}
