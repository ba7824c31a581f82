using System.Text.Json;

namespace SampleConsumer.Tests;

public class DumpTests
{
    private static readonly Lazy<IReadOnlyList<JsonElement>> Articles = new(() =>
        [.. SampleRun.Of("dump").Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)]);

    [Fact]
    public void EverySeedIsALine() => Assert.Equal(
        typeof(DumpTests).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal),
        Articles.Value.Select(article => article.GetProperty("path").GetString()).Order(StringComparer.Ordinal));

    [Fact]
    public void TextIsTheFilesToTheLastCharacter()
    {
        foreach (JsonElement article in Articles.Value)
            Assert.Equal(Seed(article.GetProperty("path").GetString()!), article.GetProperty("text").GetString());
    }

    [Fact]
    public void QuotesAreStretchesOfTheText()
    {
        foreach (JsonElement article in Articles.Value)
        {
            foreach (JsonElement quote in article.GetProperty("quotes").EnumerateArray())
                Assert.Equal(quote.GetProperty("text").GetString(), Stretch(article, quote));
        }
    }

    [Fact]
    public void BlocksHoldAllOfTheTextButWhiteSpace()
    {
        foreach (JsonElement article in Articles.Value)
        {
            string blocks = string.Concat(article.GetProperty("blocks").EnumerateArray().Select(block => Stretch(article, block)));
            Assert.Equal(WithoutWhiteSpace(article.GetProperty("text").GetString()!), WithoutWhiteSpace(blocks));
        }
    }

    [Fact]
    public void MembersAreTheDocumentedOnesInTheirOrder()
    {
        JsonElement article = Articles.Value.Single(candidate => candidate.GetProperty("id").GetString() == "storm-report");
        Assert.Equal(
            ["id", "path", "language", "title", "text", "blocks", "dateline", "source", "quotes"], Members(article));
        Assert.Equal(["kind", "start", "length"], Members(article.GetProperty("blocks")[0]));
        Assert.Equal(["place", "date", "agency"], Members(article.GetProperty("dateline")));
        Assert.Equal(
            ["start", "length", "text", "kind", "speaker", "attribution"], Members(article.GetProperty("quotes")[0]));
    }

    [Fact]
    public void WhatAnArticleDoesNotHaveIsNull()
    {
        JsonElement article = Articles.Value.Single(candidate => candidate.GetProperty("id").GetString() == "seed-library");
        Assert.Equal(JsonValueKind.Null, article.GetProperty("title").ValueKind);
        Assert.Equal(JsonValueKind.Null, article.GetProperty("dateline").ValueKind);
        Assert.Equal(JsonValueKind.Null, article.GetProperty("source").ValueKind);
    }

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static string Stretch(JsonElement article, JsonElement range) => article.GetProperty("text").GetString()!
        .Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32());

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Seed(string path)
    {
        using StreamReader reader = new(typeof(DumpTests).Assembly.GetManifestResourceStream(path)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
