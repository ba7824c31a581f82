using System.Text;
using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

public class IdIndexTests
{
    private static readonly string[] Everyday =
        ["numbers", "shared prefix", "one character", "one place", "Arabic", "hexadecimal"];

    public static TheoryData<string, int> Shapes
    {
        get
        {
            TheoryData<string, int> shapes = [];
            foreach (string shape in Everyday)
            {
                foreach (int count in (int[])[1, 2, 5, 17, 33, 100, 1_000, 10_000])
                    shapes.Add(shape, count);
            }

            shapes.Add("lengths", 300);
            shapes.Add("top bits", 512);
            shapes.Add("hexadecimal", 20_000);
            shapes.Add("numbers", 40_000);
            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_id_is_found_at_its_place_and_no_other_string_is(string shape, int count)
    {
        string[] ids = IdSets.Named(shape, count);

        Assert.True(FindsExactly(ids, IdSets.Named(shape, count + 100).Except(ids)));
    }

    [Fact]
    public void Any_set_of_strings_is_found_and_strangers_are_not() =>
        Prop.ForAll(IdSets.Any, IdSets.Any, FindsExactly).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_set_holds_nothing() => Assert.True(FindsExactly([], ["", "a", "abcdefgh"]));

    [Fact]
    public void Ids_of_very_different_length_are_found()
    {
        string[] ids = IdSets.Distinct(["", "a", new string('a', 20_000), new string('a', 40_000) + "b"]);

        Assert.True(FindsExactly(ids, ["aa", new string('a', 40_000) + "c", new string('a', 3_616) + "b"]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    [InlineData(32, 8)]
    [InlineData(32, 9)]
    [InlineData(33, 1)]
    public void Ids_that_their_lengths_tell_apart_are_found(int count, int step)
    {
        string[] ids = IdSets.Distinct(Enumerable.Range(0, count).Select(i => new string((char)('a' + (i % 7)), 2 + (i * step))));

        Assert.True(FindsExactly(ids, Enumerable.Range(0, 300).Select(length => new string('h', length))));
    }

    [Fact]
    public void A_null_key_is_refused() => Assert.Throws<ArgumentNullException>(() => FindNull());

    [Theory]
    [InlineData("C3-28")]
    [InlineData("C0-80")]
    [InlineData("E0-80-80")]
    [InlineData("ED-A0-80")]
    [InlineData("F0-80-80-80")]
    [InlineData("F4-90-80-80")]
    [InlineData("F8-88-80-80-80")]
    [InlineData("80")]
    [InlineData("E4-B8")]
    public void Ill_formed_utf8_is_no_id_even_where_its_replacement_would_be(string bytes)
    {
        byte[] key = Convert.FromHexString(bytes.Replace("-", ""));
        string replaced = Encoding.UTF8.GetString(key);
        string[] ids = IdSets.Distinct([replaced, "\uFFFD", "\uFFFD\uFFFD", "(", "\0", "\uD800"]);
        IdIndexTables tables = IdIndexBuilder.Build(ids);

        Assert.Equal(-1, new IdIndex(tables.Pool, tables.Shape, tables.Table).Find(key));
    }

    [Fact]
    public void A_utf8_key_is_found_beside_ids_too_long_for_the_stack()
    {
        string[] ids = IdSets.Distinct(["é", "harbour", new string('ż', 300), "\U0001F6A2"]);

        Assert.True(FindsExactly(ids, ["e", new string('ż', 299), new string('ż', 5_000)]));
    }

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        string[] ids = IdSets.Named("Arabic", 100);
        IdIndexTables tables = IdIndexBuilder.Build(ids);
        byte[] key = Encoding.UTF8.GetBytes(ids[42]);
        Assert.Equal(42, FindAll(tables, ids[42], key));

        long before = GC.GetAllocatedBytesForCurrentThread();
        FindAll(tables, ids[42], key);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public async Task Many_threads_find_the_same()
    {
        string[] ids = IdSets.Named("hexadecimal", 1_000);
        IdIndexTables tables = IdIndexBuilder.Build(ids);

        bool[] right = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => FindsAllAgain(tables, ids))));

        Assert.DoesNotContain(false, right);
    }

    private static bool FindsExactly(string[] ids, IEnumerable<string> others)
    {
        IdIndexTables tables = IdIndexBuilder.Build(ids);
        IdIndex index = new(tables.Pool, tables.Shape, tables.Table);
        foreach (string other in others)
        {
            bool known = ids.Contains(other, StringComparer.Ordinal);
            if (!known && index.Find(other) != -1)
                return false;
            if (!known && IsWellFormed(other) && index.Find(Encoding.UTF8.GetBytes(other)) != -1)
                return false;
        }

        return index.Count == ids.Length && FindsAll(tables, ids);
    }

    private static bool FindsAll(IdIndexTables tables, string[] ids)
    {
        IdIndex index = new(tables.Pool, tables.Shape, tables.Table);
        for (int i = 0; i < ids.Length; i++)
        {
            string copy = new(ids[i].AsSpan());
            bool inUtf8 = !IsWellFormed(copy) || index.Find(Encoding.UTF8.GetBytes(copy)) == i;
            if (index.Find(copy) != i || index.Find(copy.AsSpan()) != i || !inUtf8)
                return false;
        }

        return true;
    }

    private static bool FindsAllAgain(IdIndexTables tables, string[] ids) =>
        Enumerable.Range(0, 20).All(_ => FindsAll(tables, ids));

    private static bool IsWellFormed(string text) =>
        string.Equals(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), text, StringComparison.Ordinal);

    private static int FindAll(IdIndexTables tables, string key, byte[] utf8Key)
    {
        IdIndex index = new(tables.Pool, tables.Shape, tables.Table);
        int found = index.Find(key);
        return found == index.Find(key.AsSpan()) && found == index.Find(utf8Key) ? found : -1;
    }

    private static void FindNull() => default(IdIndex).Find((string)null!);
}
