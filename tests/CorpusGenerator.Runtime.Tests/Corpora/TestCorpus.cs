using CorpusGenerator.Reading;

namespace CorpusGenerator.Runtime.Tests.Corpora;

/// <summary>Compiles documents into tables without a compiler, as generated code would carry them.</summary>
internal sealed class TestCorpus
{
    private TestCorpus(CorpusData data, IdIndexTables ids, string similarity)
    {
        Data = data;
        Articles = new(data, ids, similarity);
        Quotes = new(data);
        Speakers = new(data);
        Languages = new(data);
    }

    public CorpusData Data { get; }

    public TestArticles Articles { get; }

    public TestQuotes Quotes { get; }

    public TestSpeakers Speakers { get; }

    public LanguageTable Languages { get; }

    public static TestCorpus Of(params (string Path, string Text)[] documents) =>
        Of([.. documents.Select(document => (new DocumentOptions(document.Path), document.Text))]);

    public static TestCorpus Of(params (DocumentOptions Options, string Text)[] documents)
    {
        Document[] read = [.. documents.Select(document => DocumentReader.Read(document.Text, document.Options, ""))];
        CorpusModel corpus = CorpusModel.Of(read.Select(DocumentEntry.Of));
        TextLayout layout = TextLayout.Of(corpus, SharedText.In(read.Select(TextContent.Of)));
        using PackedCorpus packed = TableBuilder.Build(corpus, layout);
        string[] literals = [.. layout.Files.SelectMany(file => file.Literals).Select(literal =>
            string.Concat(literal.Articles.Select(article =>
                read.Single(document => document.Options.Path == corpus.Articles[article].Options.Path).Text)))];
        CorpusData data = new(packed.Tables.ToString(), packed.Ids.Pool, string.Concat(packed.Strings), literal => literals[literal]);
        CorpusSimilarity similarity = CorpusSimilarity.Of(
            [.. read.Select(DocumentWords.Of)], ArticleOrder.Of(ArticleList.Of(read.Select(DocumentEntry.Of))));
        return new(data, packed.Ids, SimilarityPacker.Pack(similarity));
    }
}

internal sealed class TestArticles(CorpusData data, IdIndexTables ids, string similarity) : ArticleTable(data)
{
    protected override string Similarity => similarity;

    protected override IdIndex Ids => new(ids.Pool, ids.Shape, ids.Table);
}

internal sealed class TestQuotes(CorpusData data) : QuoteTable(data);

internal sealed class TestSpeakers(CorpusData data) : SpeakerTable(data);
