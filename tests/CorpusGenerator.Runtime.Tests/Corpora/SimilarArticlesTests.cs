namespace CorpusGenerator.Runtime.Tests.Corpora;

public class SimilarArticlesTests
{
    private static readonly string Story = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"rope{i} sail{i * 7 % 40}"));

    private static readonly TestCorpus Corpus = TestCorpus.Of(
        ("bell.en.txt", "The bell of Vessby\n\nMirella rang the bell at noon.\n"),
        ("copy.en.txt", $"A story\n\n{Story}.\n"),
        ("ferry.en.txt", "The harbour\n\nMirella took the ferry at noon.\n"),
        ("fähre.de.txt", "Mirella\n\nMirella nahm die Fähre.\n"),
        ("mast.en.txt", $"A story\n\n{Story} and a mast.\n"),
        ("rain.en.txt", "Rain\n\nIt rained on Monday.\n"),
        ("story.en.txt", $"A story\n\n{Story}.\n"));

    [Fact]
    public void The_nearest_share_rare_words_in_one_language()
    {
        Assert.Equal(["ferry.en"], Ids(Corpus.Articles.Nearest(Corpus.Articles["bell.en"])).Take(1));
        Assert.Empty(Corpus.Articles.Nearest(Corpus.Articles["fähre.de"]));
        Assert.Equal(["copy.en", "mast.en"], Ids(Corpus.Articles.Nearest(Corpus.Articles["story.en"])).Take(2));
    }

    [Fact]
    public void Near_duplicates_are_the_others_of_their_group()
    {
        Assert.Equal(["mast.en", "story.en"], Ids(Corpus.Articles.NearDuplicates(Corpus.Articles["copy.en"])));
        Assert.Equal(["copy.en", "story.en"], Ids(Corpus.Articles.NearDuplicates(Corpus.Articles["mast.en"])));
        Assert.Equal(["copy.en", "mast.en"], Ids(Corpus.Articles.NearDuplicates(Corpus.Articles["story.en"])));
        Assert.Empty(Corpus.Articles.NearDuplicates(Corpus.Articles["rain.en"]));
    }

    [Fact]
    public void A_position_outside_is_refused()
    {
        SimilarArticles similar = Corpus.Articles.NearDuplicates(Corpus.Articles["copy.en"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => similar[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => similar[2]);
    }

    [Fact]
    public void Nothing_is_like_no_article_and_like_one_of_another_corpus()
    {
        Assert.Empty(Corpus.Articles.Nearest(default));
        Assert.Empty(Corpus.Articles.NearDuplicates(default));
        Assert.Empty(Corpus.Articles.Nearest(SampleTexts.Corpus.Articles[0]));
        Assert.Empty(Corpus.Articles.NearDuplicates(SampleTexts.Corpus.Articles[0]));
    }

    [Fact]
    public void Reading_them_allocates_nothing()
    {
        int expected = SumOfIndexes();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int actual = SumOfIndexes();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((expected, 0), (actual, allocated));
        Assert.NotEqual(0, expected);
    }

    private static int SumOfIndexes()
    {
        int sum = 0;
        foreach (Article article in Corpus.Articles)
        {
            foreach (Article near in Corpus.Articles.Nearest(article))
                sum += near.Index;
            foreach (Article duplicate in Corpus.Articles.NearDuplicates(article))
                sum += duplicate.Index;
        }

        return sum;
    }

    private static IEnumerable<string> Ids(SimilarArticles articles) => articles.Select(article => article.Id);
}
