using System.Globalization;
using System.Text.Json;
using CorpusGenerator;

namespace SampleConsumer.Output;

/// <summary>Articles as JSON; starts and lengths are UTF-16 code units of the article's text.</summary>
internal static class ArticleJson
{
    public static void WriteArticle(this Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("path", article.SourcePath);
        json.WriteString("language", article.Language);
        json.WritePassage("title", article.Title);
        json.WriteString("text", article.Text);
        json.WriteStartArray("blocks");
        foreach (Block block in article.Blocks)
            json.WriteBlock(block);
        json.WriteEndArray();
        json.WriteDateline(article);
        json.WritePassage("source", article.Source);
        json.WriteStartArray("quotes");
        foreach (Quote quote in article.AllQuotes)
            json.WriteQuote(quote);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBlock(this Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.WriteString("kind", block.Kind == BlockKind.ListItem ? "list item" : block.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("start", block.Text.Start);
        json.WriteNumber("length", block.Text.Length);
        json.WriteEndObject();
    }

    private static void WriteDateline(this Utf8JsonWriter json, Article article)
    {
        if (article.Dateline.IsEmpty)
        {
            json.WriteNull("dateline");
            return;
        }

        json.WriteStartObject("dateline");
        json.WritePassage("place", article.Dateline.Place);
        json.WriteString("date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WritePassage("agency", article.Dateline.Agency);
        json.WriteEndObject();
    }

    private static void WriteQuote(this Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteNumber("start", quote.Text.Start);
        json.WriteNumber("length", quote.Text.Length);
        json.WriteString("text", quote.Text);
        json.WriteString("kind", quote.Kind.ToString().ToLowerInvariant());
        json.WriteString("speaker", quote.Speaker.IsNone ? null : quote.Speaker.Name);
        json.WritePassage("attribution", quote.Attribution);
        json.WriteEndObject();
    }

    private static void WritePassage(this Utf8JsonWriter json, string property, Passage passage)
    {
        if (passage.IsEmpty)
            json.WriteNull(property);
        else
            json.WriteString(property, passage);
    }
}
