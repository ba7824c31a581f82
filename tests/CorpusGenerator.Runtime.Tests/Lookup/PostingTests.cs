using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

public class PostingTests
{
    private static readonly Gen<int[]> Lists =
        from largest in Gen.Elements(5, 60, 30_000)
        from ordinals in Gen.Choose(0, largest).ArrayOf()
        select ordinals.Distinct().Order().ToArray();

    [Fact]
    public void A_list_reads_back_and_knows_what_it_holds() =>
        Prop.ForAll(Lists.ToArbitrary(), HoldsExactly).QuickCheckThrowOnFailure();

    [Fact]
    public void A_query_finds_what_is_in_all_its_lists() =>
        Prop.ForAll(Gen.ArrayOf(Lists).Where(lists => lists.Length is > 0 and <= 4).ToArbitrary(), IntersectsRightly)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Galloping_finds_the_first_posting_that_is_large_enough()
    {
        int[] ordinals = [.. Enumerable.Range(0, 200).Select(i => i * 3)];
        PostingList list = new(Pack(ordinals), 0);

        for (int from = 0; from <= ordinals.Length; from += 7)
        {
            for (int minimum = from * 3; minimum < 610; minimum++)
                Assert.Equal(Math.Min(200, (minimum + 2) / 3), list.IndexOfAtLeast(minimum, from));
        }
    }

    [Fact]
    public void A_query_without_lists_finds_nothing()
    {
        Assert.False(default(PostingQuery).Run("").MoveNext());
        Assert.Equal(0, default(PostingQuery).Count(""));
    }

    [Fact]
    public void A_query_takes_four_lists() =>
        Assert.Throws<InvalidOperationException>(() => default(PostingQuery).And(0).And(1).And(2).And(3).And(4));

    [Fact]
    public void Queries_of_the_same_lists_are_equal()
    {
        Assert.Equal(default(PostingQuery).And(3).And(9), default(PostingQuery).And(3).And(9));
        Assert.Equal(default(PostingQuery).And(3).GetHashCode(), default(PostingQuery).And(3).GetHashCode());
        Assert.NotEqual(default(PostingQuery).And(3), default(PostingQuery).And(9));
    }

    [Fact]
    public void An_intersection_allocates_nothing()
    {
        string table = Pack([1, 3, 5, 7]) + Pack([3, 4, 7, 20_000]);
        PostingQuery query = default(PostingQuery).And(0).And(7);
        Assert.Equal(2, query.Count(table));

        long before = GC.GetAllocatedBytesForCurrentThread();
        query.Count(table);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool HoldsExactly(int[] ordinals)
    {
        PostingList list = new(Pack(ordinals), 0);
        List<int> read = [];
        foreach (int ordinal in list)
            read.Add(ordinal);
        bool holds = true;
        for (int ordinal = 0; ordinal < 100; ordinal++)
            holds &= list.Contains(ordinal) == ordinals.Contains(ordinal);
        return holds && list.Count == ordinals.Length && read.SequenceEqual(ordinals);
    }

    private static bool IntersectsRightly(int[][] lists)
    {
        PackedWriter writer = new();
        PostingQuery query = default;
        foreach (int[] list in lists)
            query = query.And(writer.WriteColumn(list));

        List<int> found = [];
        foreach (int ordinal in query.Run(writer.ToString()))
            found.Add(ordinal);
        int[] expected = [.. lists.Aggregate<IEnumerable<int>>((a, b) => a.Intersect(b)).Order()];
        return found.SequenceEqual(expected) && query.Count(writer.ToString()) == expected.Length;
    }

    private static string Pack(int[] ordinals)
    {
        PackedWriter writer = new();
        writer.WriteColumn(ordinals);
        return writer.ToString();
    }
}
