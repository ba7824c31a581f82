using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

public class NearestIdTests
{
    private static readonly string[] Ids = ["bridge-closed", "ferry", "harbour-ferry", "harbour-fair", "العبارة"];

    [Theory]
    [InlineData("harbor-ferry", "harbour-ferry")]
    [InlineData("Harbour-Ferry", "harbour-ferry")]
    [InlineData("harbour-fery", "harbour-ferry")]
    [InlineData("harbour-fai", "harbour-fair")]
    [InlineData("ferry", "ferry")]
    [InlineData("العباره", "العبارة")]
    [InlineData("Bridge", "bridge-closed")]
    [InlineData("harbour", "harbour-fair")]
    [InlineData("f", null)]
    [InlineData("weather", null)]
    [InlineData("", null)]
    public void The_nearest_id_is_named_where_it_is_near(string key, string? expected) =>
        Assert.Equal(expected, Find(key, Ids));

    [Fact]
    public void Of_equally_near_ids_the_first_is_named() =>
        Assert.Equal("note-a", Find("note-x", [.. Enumerable.Range('a', 20).Select(c => $"note-{(char)c}")]));

    [Fact]
    public void An_empty_set_has_no_nearest_id() => Assert.Null(Find("ferry", []));

    [Fact]
    public void A_very_long_key_is_answered() => Assert.Null(Find(new string('x', 1_000_000), Ids));

    [Fact]
    public void Wide_records_are_read() =>
        Assert.Equal("00007", Find("0000x7", [.. Enumerable.Range(0, 20_000).Select(i => $"{i:D5}")]));

    [Fact]
    public void It_is_as_near_as_the_plain_definition_of_the_distance_allows() =>
        Prop.ForAll(IdSets.Any, Gen.Elements("ab", "aab-", "abababab", "archive/long-shared-prefix/0/end").ToArbitrary(), IsNearest)
            .QuickCheckThrowOnFailure();

    private static bool IsNearest(string[] ids, string key)
    {
        int limit = Math.Max(1, key.Length / 3);
        string? expected = ids.Where(id => Begins(id, key)).OrderBy(id => id.Length).ThenBy(id => id, StringComparer.Ordinal).FirstOrDefault()
            ?? ids.Where(id => Distance(key, id) <= limit).MinBy(id => Distance(key, id));
        return Find(key, ids) == expected;
    }

    private static bool Begins(string id, string key) =>
        key.Length >= 3 && id.Length > key.Length && !char.IsLetterOrDigit(id[key.Length])
        && id.StartsWith(key, StringComparison.OrdinalIgnoreCase);

    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
            }
        }

        return d[a.Length, b.Length];
    }

    private static string? Find(string key, IReadOnlyList<string> ids)
    {
        IdIndexTables tables = IdIndexBuilder.Build([.. ids.OrderBy(id => id, StringComparer.Ordinal)]);
        return NearestId.Find(key, new IdIndex(tables.Pool, tables.Shape, tables.Table));
    }
}
