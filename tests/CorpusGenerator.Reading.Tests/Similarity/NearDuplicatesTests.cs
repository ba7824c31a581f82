using static CorpusGenerator.Reading.Tests.Similarities;

namespace CorpusGenerator.Reading.Tests;

public class NearDuplicatesTests
{
    private static readonly string Story = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i * 37 % 91}-{i}"));

    [Fact]
    public void Copies_and_slightly_changed_copies_are_near_duplicates()
    {
        DuplicatePair[] pairs = NearDuplicates.Find(Words(
            Story,
            "something else entirely was written here",
            Story,
            string.Join(' ', Story.Split(' ').Select((word, i) => i % 50 == 7 ? "changed" : word)),
            string.Join(' ', Story.Split(' ').Reverse())));

        Assert.Equal([2, 3], pairs.Select(pair => pair.Second));
        Assert.Equal(100, pairs[0].Percent);
        Assert.InRange(pairs[1].Percent, 80, 98);
    }

    [Fact]
    public void Half_a_document_is_no_near_duplicate() =>
        Assert.Empty(NearDuplicates.Find(Words(Story, Story[..(Story.Length / 2)])));

    [Fact]
    public void Short_and_empty_documents_are_handled() => Assert.Equal(
        [new DuplicatePair(1, 3, 100)],
        NearDuplicates.Find(Words("", "a b", "", "a b", "a c")));

    [Fact]
    public void One_paragraph_in_many_documents_makes_them_no_duplicates()
    {
        string paragraph = Story[..(Story.Length / 4)];
        Assert.Empty(NearDuplicates.Find(Words(Enumerable.Range(0, 200).Select(i => paragraph + Other(i)))));
    }

    [Fact]
    public void Each_of_many_copies_joins_one_group_by_one_pair()
    {
        DuplicatePair[] pairs = NearDuplicates.Find(Words(Enumerable.Repeat(Story, 500)));

        Assert.Equal(Enumerable.Range(1, 499), pairs.Select(pair => pair.Second));
        DuplicateGroups groups = new(new(pairs), 500);
        Assert.Equal(Enumerable.Range(0, 500), Assert.Single(groups.Members));
    }

    [Fact]
    public void Groups_come_by_their_first_documents_and_the_others_have_none()
    {
        DuplicatePair[] pairs = NearDuplicates.Find(Words(Story, Other(1), Other(2), Other(1), Story, Other(3)));
        DuplicateGroups groups = new(new(pairs), 6);

        Assert.Equal([0, 1, DuplicateGroups.NoRow, 1, 0, DuplicateGroups.NoRow], groups.Rows.ToArray());
        Assert.Equal([[0, 4], [1, 3]], groups.Members);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(80)]
    [InlineData(50)]
    [InlineData(10)]
    public void The_part_shared_is_estimated_well(int percent)
    {
        // Two texts of 1,000 words of which the first are the same.
        int same = 2000 * percent / (100 + percent);
        string Text(string other) =>
            string.Join(' ', Enumerable.Range(0, 1000).Select(i => i < same ? $"w{i}" : $"{other}{i}"));

        int estimate = ShingleSketch.PercentShared(Words(Text("a")).Sketch.AsSpan(), Words(Text("b")).Sketch.AsSpan());
        Assert.InRange(estimate, percent - 15, percent + 15);
    }

    private static string Other(int seed) => string.Join(' ', Enumerable.Range(0, 150).Select(i => $" other{seed}-{i * 7 % 31}"));
}
