namespace CorpusGenerator.Reading.Tests;

public class IdIndexBuilderTests
{
    private static readonly string[] Ids = ["bridge", "ferry", "harbour", "harbours", "museum"];

    [Fact]
    public void The_same_ids_give_the_same_tables() =>
        Assert.Equal(IdIndexBuilder.Build(Ids), IdIndexBuilder.Build([.. Ids.Select(id => new string(id.AsSpan()))]));

    [Fact]
    public void The_tables_of_a_known_set_stay_what_they_were()
    {
        IdIndexTables tables = IdIndexBuilder.Build(Ids);

        Assert.Equal("bridgeferryharbourharboursmuseum", tables.Pool);
        Assert.Equal("0 0 5 0 8 0 16383 16383 16383 5838 12893 7649 5645 15 0 0 0 0 3 0 4 2 0 5", Numbers(tables.Shape));
        Assert.Equal("11009 0 0 0 10551 3 0 18 7474 2 0 11 14673 4 0 26 11009 0 0 0 11780 1 0 6 11009 0 0 0 11009 0 0 0", Numbers(tables.Table));
    }

    [Theory]
    [InlineData(nameof(KeyHashKind.Length), "bridge ferry harbours")]
    [InlineData(nameof(KeyHashKind.Windows), "bridge ferry harbour harbours museum")]
    public void Few_ids_are_hashed_by_as_little_as_tells_them_apart(string kind, string ids) =>
        Assert.Equal(kind, KindOf(ids.Split(' ')).ToString());

    [Fact]
    public void Numbers_behind_a_long_prefix_are_not_read_from_the_first_character() => Assert.NotEqual(
        KeyHashKind.All,
        KindOf([.. Enumerable.Range(0, 10_000).Select(i => $"archive/2031/national-news/article-{i * 7 % 40_009:D6}").Order(StringComparer.Ordinal)]));

    [Fact]
    public void Ids_that_differ_anywhere_are_read_to_the_last_character() => Assert.Equal(
        KeyHashKind.All,
        KindOf([.. Enumerable.Range(0, 40).Select(i => new string('a', i) + 'b' + new string('a', 39 - i)).Order(StringComparer.Ordinal)]));

    [Theory]
    [InlineData("ferry", "bridge")]
    [InlineData("ferry", "ferry")]
    public void Ids_out_of_order_or_twice_are_refused(string first, string second) =>
        Assert.Throws<ArgumentException>(() => IdIndexBuilder.Build([first, second]));

    [Fact]
    public void Tables_hold_printable_characters_of_one_block_only()
    {
        IdIndexTables tables = IdIndexBuilder.Build(
            [.. Enumerable.Range(0, 3_000).Select(i => $"note-{i:D5}")]);

        Assert.All(tables.Shape + tables.Table, c => Assert.InRange(c, '\u4E00', '\u8DFF'));
    }

    [Fact]
    public void Tables_take_few_characters_an_id()
    {
        string[] ids = [.. Enumerable.Range(0, 1_000).Select(i => $"note-{i:D5}")];

        Assert.InRange(IdIndexBuilder.Build(ids).Table.Length, 1, 10 * ids.Length);
    }

    private static KeyHashKind KindOf(string[] ids) =>
        (KeyHashKind)(IdIndexBuilder.Build(ids).Shape[IdIndexFormat.HashKind] - Packed.Zero);

    private static string Numbers(string table) => string.Join(' ', table.Select(c => c - Packed.Zero));
}
