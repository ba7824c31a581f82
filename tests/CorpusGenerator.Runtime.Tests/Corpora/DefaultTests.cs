using System.Reflection;

namespace CorpusGenerator.Runtime.Tests.Corpora;

public class DefaultTests
{
    public static TheoryData<Type> Structs =>
    [
        typeof(Article), typeof(Block), typeof(Paragraph), typeof(Quote), typeof(Speaker), typeof(Passage),
        typeof(Dateline), typeof(Hashtag), typeof(CorpusList<Article>), typeof(CorpusList<Quote>), typeof(NameList),
        typeof(ArticleSequence), typeof(QuoteSequence), typeof(SimilarArticles), typeof(SentenceSequence),
        typeof(TokenSequence),
    ];

    [Theory]
    [MemberData(nameof(Structs))]
    public void EveryPropertyOfADefaultCanBeRead(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(IsReadable))
        {
            property.GetValue(value);
        }

        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.NotNull(value.ToString());
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
    }

    [Fact]
    public void ADefaultIsEmpty()
    {
        Assert.Equal(("", "", "und", 0), (default(Article).Id, default(Article).SourcePath, default(Article).Language, default(Article).WordCount));
        Assert.True(default(Article).Text.IsEmpty);
        Assert.Empty(default(Article).Quotes);
        Assert.True(default(Speaker).IsNone);
        Assert.Equal("", default(Passage).ToString());
        Assert.Equal(0, default(SentenceSequence).Count());
        Assert.Equal(0, default(ArticleSequence).Count());
        Assert.Empty(default(ArticleSequence));
        Assert.Empty(default(SimilarArticles));
        Assert.Empty(default(ArticleSequence).In("en").From("Norpress").Tagged("#a").Quoting(default).InMonth(2031, 5));
        Assert.Equal(0, default(QuoteSequence).Count());
        Assert.Empty(default(QuoteSequence).In("en").From("Norpress").By(default).Between(default, DateOnly.MaxValue));
    }

    private static bool IsReadable(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike;
}
