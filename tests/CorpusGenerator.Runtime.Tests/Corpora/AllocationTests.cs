using System.Buffers;

namespace CorpusGenerator.Runtime.Tests.Corpora;

public class AllocationTests
{
    private static readonly ArrayBufferWriter<byte> Utf8 = new(1 << 16);
    private static readonly char[] Chars = new char[1 << 12];
    private static readonly byte[] Bytes = new byte[1 << 14];

    public static TheoryData<string> Members => [.. Reads.Keys];

    private static Dictionary<string, Func<TestCorpus, int>> Reads { get; } = new()
    {
        ["article by position"] = corpus => corpus.Articles[0].Index,
        ["article by id"] = corpus => corpus.Articles["harbour-ferry"].Index,
        ["article by span"] = corpus => corpus.Articles.TryGet("harbour-ferry".AsSpan(), out Article article) ? article.Index : -1,
        ["missing id"] = corpus => corpus.Articles.TryGet("harbour-fern", out _) ? 1 : 0,
        ["articles"] = corpus => Sum(corpus, article => article.Id.Length + article.SourcePath.Length + article.WordCount),
        ["language"] = corpus => Sum(corpus, article => article.Language.Length + (article.IsRightToLeft ? 1 : 0)),
        ["passages"] = corpus => Sum(corpus, article => article.Title.Span.Length + article.DisplayName.Span.Length
            + article.Text.Span.Length + article.Byline.Length + article.Source.Length),
        ["dateline"] = corpus => Sum(corpus, article => article.Dateline.Place.Length + article.Dateline.Agency.Length),
        ["date"] = corpus => Sum(corpus, article => article.Date?.Day ?? 0),
        ["blocks"] = corpus => Sum(corpus, article => Sum(article.Blocks) + Sum(article.Body)),
        ["paragraphs"] = corpus => Sum(corpus, article => Paragraphs(article)),
        ["sentences"] = corpus => Sum(corpus, article => article.Sentences.Count()),
        ["tokens"] = corpus => Sum(corpus, article => article.Text.Tokens.Count()),
        ["translations"] = corpus => Sum(corpus, article => article.Translations[0].Index),
        ["quotes"] = Quotes,
        ["quotes by speaker"] = corpus => corpus.Quotes.By(corpus.Speakers[0]).In("de").Count(),
        ["quotes by source and day"] = corpus => QuotesOf(corpus.Quotes.From("Norpress").Between(default, DateOnly.MaxValue)),
        ["articles by language"] = corpus => corpus.Articles.In("de").Count(),
        ["articles by day"] = corpus => corpus.Articles.On(new(2031, 5, 3)).Count() + ArticlesOf(corpus.Articles.InMonth(2031, 5)),
        ["articles by all conditions"] = corpus => ArticlesOf(corpus.Articles
            .In("en").From("Norpress").Tagged("#vessby").Quoting(corpus.Speakers[0]).On(new(2031, 5, 3))),
        ["speaker"] = corpus => corpus.Speakers[0].Names.Count + corpus.Speakers[0].Articles.Count,
        ["speaker by name"] = corpus => corpus.Speakers.TryGet("Mira Holm", out Speaker speaker) ? speaker.Index : -1,
        ["languages"] = corpus => corpus.Languages[0].Length,
        ["passage comparison"] = corpus => corpus.Articles[0].Title == corpus.Articles[1].Title ? 1 : 0,
        ["passage hash"] = corpus => corpus.Articles[0].Text.GetHashCode(),
        ["passage as UTF-8"] = WriteUtf8,
        ["passage formatted"] = corpus => Format(corpus.Articles[0].Title),
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void ReadingAllocatesNothing(string member)
    {
        Func<TestCorpus, int> read = Reads[member];
        int expected = read(SampleTexts.Corpus);
        int warm = read(SampleTexts.Corpus);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int actual = read(SampleTexts.Corpus);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((expected, expected, 0), (warm, actual, allocated));
    }

    private static int ArticlesOf(ArticleSequence articles)
    {
        int sum = articles.Count();
        foreach (Article article in articles)
        {
            sum += article.Index;
        }

        return sum;
    }

    private static int QuotesOf(QuoteSequence quotes)
    {
        int sum = quotes.Count();
        foreach (Quote quote in quotes)
        {
            sum += quote.Text.Length;
        }

        return sum;
    }

    private static int Format<T>(T value)
        where T : ISpanFormattable, IUtf8SpanFormattable =>
        value.TryFormat(Chars, out int chars, "", null) && value.TryFormat(Bytes, out int bytes, "", null) ? chars + bytes : -1;

    private static int WriteUtf8(TestCorpus corpus)
    {
        Utf8.ResetWrittenCount();
        corpus.Articles[0].Text.WriteUtf8To(Utf8);
        return corpus.Articles[0].Title.TryWriteUtf8(Bytes, out int written) ? Utf8.WrittenCount + written : -1;
    }

    private static int Quotes(TestCorpus corpus)
    {
        int sum = 0;
        foreach (Quote quote in corpus.Quotes.AllKinds)
        {
            sum += quote.Text.Span.Length + quote.Speaker.Name.Length + quote.Attribution.Length + quote.Cue.Length
                + (int)quote.Kind + quote.Article.Index + quote.Group.Count + quote.SameAs.Count + quote.Paragraph.Text.Length;
        }

        return sum;
    }

    private static int Paragraphs(Article article)
    {
        int sum = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            sum += paragraph.Text.Length + paragraph.Language.Length;
        }

        return sum;
    }

    private static int Sum(CorpusList<Block> blocks)
    {
        int sum = 0;
        foreach (Block block in blocks)
        {
            sum += block.Text.Length + (int)block.Kind;
        }

        return sum;
    }

    private static int Sum(TestCorpus corpus, Func<Article, int> read)
    {
        int sum = 0;
        foreach (Article article in corpus.Articles)
        {
            sum += read(article);
        }

        return sum;
    }
}
