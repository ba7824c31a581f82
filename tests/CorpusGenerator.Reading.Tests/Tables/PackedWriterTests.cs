using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class PackedWriterTests
{
    [Fact]
    public void Numbers_read_back_as_they_were_written()
    {
        PackedWriter writer = new();
        writer.Write1(0);
        writer.Write1(16_383);
        writer.Write2(0);
        writer.Write2(268_435_455);
        string table = writer.ToString();

        Assert.Equal(0, Packed.Read1(table, 0));
        Assert.Equal(16_383, Packed.Read1(table, 1));
        Assert.Equal(0, Packed.Read2(table, 2));
        Assert.Equal(268_435_455, Packed.Read2(table, 4));
        Assert.Equal("\u4E00\u8DFF\u4E00\u4E00\u8DFF\u8DFF", table);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(16_384)]
    public void A_number_that_one_character_cannot_carry_is_refused(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedWriter().Write1(value));

    [Theory]
    [InlineData(-1)]
    [InlineData(268_435_456)]
    public void A_number_that_two_characters_cannot_carry_is_refused(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedWriter().Write2(value));

    [Fact]
    public void Columns_read_back_and_take_one_character_a_number_where_that_is_enough()
    {
        Gen<int[]> columns = Gen.OneOf(Gen.Choose(0, 16_383), Gen.Choose(0, 268_435_455)).ArrayOf();

        Prop.ForAll(columns.ToArbitrary(), ReadsBack).QuickCheckThrowOnFailure();
    }

    private const int HeaderLength = 3;

    private static bool ReadsBack(int[] values)
    {
        using PackedWriter writer = new();
        writer.Write2(20_310_503);
        int start = writer.WriteColumn(values);
        int end = writer.Position;
        writer.Write1(7);

        Column column = new(writer.ToString(), start);
        List<int> read = [];
        for (int i = 0; i < column.Count; i++)
            read.Add(column[i]);

        int width = values.Any(value => value > 16_383) ? 2 : 1;
        return read.SequenceEqual(values)
            && end - start == HeaderLength + (width * values.Length);
    }
}
