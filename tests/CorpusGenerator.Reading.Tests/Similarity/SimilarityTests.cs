namespace CorpusGenerator.Reading.Tests;

public class SimilarityTests
{
    private static readonly string Story = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i * 37 % 91}-{i}"));

    [Fact]
    public void The_document_that_shares_the_rarest_words_is_nearest()
    {
        SimilarDocument[][] nearest = NearestDocuments.Find(Words(
            "the ferry Mirella left the harbour",
            "the council met in the hall",
            "the Mirella is a ferry and the council paid",
            "the harbour is closed"));

        Assert.Equal(2, nearest[0][0].Document);
        Assert.Equal(2, nearest[1][0].Document);
        Assert.All(nearest, list => Assert.InRange(list.Length, 0, NearestDocuments.Count));
    }

    [Fact]
    public void At_most_five_are_named_nearest_first_and_never_the_document_itself()
    {
        SimilarDocument[][] nearest = NearestDocuments.Find(Words([.. Enumerable.Range(0, 20).Select(i => $"ferry bell{i / 2} w{i}")]));

        for (int i = 0; i < nearest.Length; i++)
        {
            Assert.Equal(5, nearest[i].Length);
            Assert.Equal(i ^ 1, nearest[i][0].Document);
            Assert.DoesNotContain(nearest[i], similar => similar.Document == i);
            Assert.Equal(nearest[i].OrderByDescending(similar => similar.Score), nearest[i]);
        }
    }

    [Fact]
    public void Documents_that_share_no_word_or_only_common_ones_have_none_near()
    {
        Assert.All(NearestDocuments.Find(Words("a b", "c d", "")), Assert.Empty);
        Assert.All(
            NearestDocuments.Find(Words([.. Enumerable.Range(0, 100).Select(i => $"the w{i}")])),
            Assert.Empty);
    }

    [Fact]
    public void Copies_and_slightly_changed_copies_are_near_duplicates()
    {
        DuplicatePair[] pairs = NearDuplicates.Find(Words(
            Story,
            "something else entirely was written here",
            Story,
            Story.Replace("word0-0 ", "changed "),
            string.Join(' ', Story.Split(' ').Reverse())));

        Assert.Equal([(0, 2), (0, 3), (2, 3)], pairs.Select(pair => (pair.First, pair.Second)));
        Assert.Equal(1, pairs[0].Resemblance);
        Assert.InRange(pairs[1].Resemblance, 0.9, 0.9999);
    }

    [Fact]
    public void Half_a_document_is_no_near_duplicate() =>
        Assert.Empty(NearDuplicates.Find(Words(Story, Story[..(Story.Length / 2)])));

    [Fact]
    public void Short_and_empty_documents_are_handled()
    {
        DuplicatePair[] pairs = NearDuplicates.Find(Words("", "a b", "", "a b", "a c"));

        Assert.Equal([(1, 3)], pairs.Select(pair => (pair.First, pair.Second)));
    }

    [Fact]
    public void Each_of_many_copies_is_paired_with_an_earlier_one()
    {
        DuplicatePair[] pairs = NearDuplicates.Find(Words([.. Enumerable.Repeat(Story, 500)]));

        Assert.Equal(Enumerable.Range(1, 499), pairs.Select(pair => pair.Second).Distinct().Order());
        Assert.InRange(pairs.Length, 499, 500 * 32);
    }

    private static ulong[][] Words(params string[] texts) =>
        [.. texts.Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Hash).ToArray())];

    private static ulong Hash(string word) => word.Aggregate(17UL, (hash, c) => Mixing.Mix(hash, c));
}
