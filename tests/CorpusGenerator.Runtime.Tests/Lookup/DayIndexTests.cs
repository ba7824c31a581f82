using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

public class DayIndexTests
{
    private static readonly Gen<int> Days = Gen.OneOf(Gen.Choose(-1, 12), Gen.Choose(738_000, 739_000));

    [Fact]
    public void A_range_of_days_holds_its_documents_oldest_first() =>
        Prop.ForAll(Days.ArrayOf().ToArbitrary(), Days.ToArbitrary(), Days.ToArbitrary(), HoldsRange)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void All_days_are_a_range_too()
    {
        PackedWriter writer = new();
        int start = DayIndexBuilder.Write(writer, [5, -1, 3, 3]);
        DayIndex index = new(writer.ToString(), start);

        Assert.Equal((0, 3), index.Between(int.MinValue, int.MaxValue));
        Assert.Equal(3, index.Count);
        Assert.Equal(5, index.Day(2));
    }

    private static bool HoldsRange(int[] days, int first, int last)
    {
        PackedWriter writer = new();
        writer.Append("before");
        int start = DayIndexBuilder.Write(writer, days);
        DayIndex index = new(writer.ToString(), start);
        (int from, int count) = index.Between(first, last);
        List<int> read = [];
        for (int i = from; i < from + count; i++)
            read.Add(index.Ordinal(i));

        IEnumerable<int> expected = Enumerable.Range(0, days.Length)
            .Where(ordinal => days[ordinal] >= 0 && days[ordinal] >= first && days[ordinal] <= last)
            .OrderBy(ordinal => days[ordinal])
            .ThenBy(ordinal => ordinal);
        return read.SequenceEqual(expected);
    }
}
