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
    public void A_cursor_gives_every_posting_of_its_list_and_none_beside_it() =>
        Prop.ForAll(Lists.ToArbitrary(), Lists.ToArbitrary(), ReadsListBetweenOthers).QuickCheckThrowOnFailure();

    [Fact]
    public void Galloping_finds_the_first_posting_that_is_large_enough()
    {
        Column postings = Pack([.. Enumerable.Range(0, 200).Select(i => i * 3)]);
        for (int step = 1; step < 700; step += 7)
        {
            PostingCursor cursor = new(new(0, 200));
            for (int minimum = 0; minimum < 610; minimum += step)
                Assert.Equal(minimum > 597 ? -1 : (minimum + 2) / 3 * 3, cursor.MoveTo(postings, minimum));
        }
    }

    [Fact]
    public void A_query_takes_four_lists()
    {
        PostingQuery four = default(PostingQuery).And(0).And(1).And(2).And(3);
        Assert.Equal((4, 0, 3), (four.ListCount, four[0], four[3]));
        Assert.Throws<InvalidOperationException>(() => four.And(4));
    }

    [Fact]
    public void A_list_counts_once()
    {
        PostingQuery four = default(PostingQuery).And(0).And(1).And(2).And(3);
        Assert.Equal(four, four.And(0).And(2).And(3));
        Assert.Equal(1, default(PostingQuery).And(7).And(7).ListCount);
    }

    private static bool ReadsListBetweenOthers(int[] list, int[] other)
    {
        Column postings = Pack([.. other, .. list, .. other]);
        PostingCursor cursor = new(new(other.Length, list.Length));
        List<int> read = [];
        for (int posting = -1; (posting = cursor.MoveTo(postings, posting + 1)) >= 0;)
            read.Add(posting);
        return read.SequenceEqual(list);
    }

    private static Column Pack(int[] numbers)
    {
        PackedWriter writer = new();
        writer.WriteColumn(numbers);
        return new(writer.ToString(), 0);
    }
}
