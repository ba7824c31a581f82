using FsCheck;
using FsCheck.Fluent;
using static CorpusGenerator.Reading.Tests.Similarities;

namespace CorpusGenerator.Reading.Tests;

public class NearestDocumentsTests
{
    [Fact]
    public void The_document_that_shares_the_rarest_words_is_nearest()
    {
        int[][] nearest = Nearest(Words(
            "the ferry Mirella left the harbour",
            "the council met in the hall",
            "the Mirella is a ferry and the council paid",
            "the harbour is closed"));

        Assert.Equal(2, nearest[0][0]);
        Assert.Equal(2, nearest[1][0]);
    }

    [Fact]
    public void At_most_five_are_named_and_never_the_document_itself()
    {
        int[][] nearest = Nearest(Words(Enumerable.Range(0, 20).Select(i => $"ferry bell{i / 2} w{i}").Append("rain")));

        for (int i = 0; i < 20; i++)
        {
            Assert.Equal(5, nearest[i].Distinct().Count());
            Assert.Equal(i ^ 1, nearest[i][0]);
            Assert.DoesNotContain(i, nearest[i]);
        }
    }

    [Fact]
    public void Of_equally_near_documents_the_first_comes_first() =>
        Assert.Equal([0, 1, 2, 3, 4], Nearest(Words(Enumerable.Repeat("ferry", 8).Append("rain")))[7]);

    [Fact]
    public void Documents_that_share_no_word_or_only_common_ones_have_none_near()
    {
        Assert.All(Nearest(Words("a b", "c d", "")), Assert.Empty);
        Assert.All(Nearest(Words("the ferry", "the bell")), Assert.Empty);
        Assert.All(Nearest(Words(Enumerable.Range(0, 100).Select(i => $"the w{i}"))), Assert.Empty);
    }

    [Fact]
    public void A_word_is_rare_in_its_language_only()
    {
        DocumentWords[] documents =
        [
            Words("die Fähre", 1), Words("die Glocke", 1), Words("die Fähre", 2), .. Words(Enumerable.Repeat("rain", 9)),
        ];
        Assert.All(Nearest(documents)[..3], Assert.Empty);
    }

    [Fact]
    public void A_short_document_is_nearer_than_a_long_one_with_the_same_words()
    {
        string longText = "ferry bell " + string.Join(' ', Enumerable.Range(0, 500).Select(i => $"w{i}"));
        Assert.Equal([2, 0], Nearest(Words(longText, "ferry bell", "ferry bell mist", "rain"))[1]);
    }

    [Fact]
    public void The_result_is_that_of_comparing_all_pairs() => Prop.ForAll(
        Gen.Choose(0, 15).ListOf().Select(words => string.Join(' ', words.Select(word => $"w{word}")))
            .ListOf(4).ToArbitrary(),
        texts =>
        {
            DocumentWords[] documents = Words(texts);
            int[][] nearest = Nearest(documents);
            for (int i = 0; i < documents.Length; i++)
                Assert.Equal(NearestByPairs(documents, i), nearest[i]);
        }).QuickCheckThrowOnFailure();

    private static int[] NearestByPairs(DocumentWords[] documents, int document)
    {
        RarityTable rarities = new(documents);
        return
        [
            .. Enumerable.Range(0, documents.Length)
                .Where(other => other != document)
                .Select(other => (other, Score: Score(documents, document, other, rarities)))
                .Where(other => other.Score > 0)
                .OrderByDescending(other => other.Score)
                .Take(NearestDocuments.Count)
                .Select(other => other.other),
        ];
    }

    private static double Score(DocumentWords[] documents, int document, int other, RarityTable rarities)
    {
        int sum = 0;
        foreach (uint word in documents[document].Distinct.Intersect(documents[other].Distinct))
            sum += rarities.Of(document)[documents.Count(each => each.Distinct.Contains(word))];
        return sum * (1 / Math.Sqrt(documents[other].Distinct.Count));
    }
}
