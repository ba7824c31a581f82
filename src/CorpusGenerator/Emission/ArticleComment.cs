using System.Globalization;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Writes the doc comment of an article's members: what the IDE shows of it.</summary>
internal static class ArticleComment
{
    public static void Write(CodeWriter writer, CorpusModel corpus, int index)
    {
        DocumentEntry article = corpus.Articles[index];
        writer
            .Line("/// <summary>" + string.Join(" · ", Facts(article)))
            .Line($"/// <para>{DocComment.Escape(article.Excerpt)}</para></summary>")
            .Line($"/// <remarks>{DocComment.Escape(article.Options.Path)}</remarks>");
    }

    /// <summary>The title, or the id of an article without one.</summary>
    public static string DisplayName(DocumentEntry article) =>
        $"<b>{DocComment.Escape(article.Title.Length > 0 ? article.Title : article.Identity.Id)}</b>.";

    private static IEnumerable<string> Facts(DocumentEntry article)
    {
        if (article.Title.Length > 0)
        {
            yield return $"<b>{DocComment.Escape(article.Title)}</b>";
        }

        yield return article.Language.Tag;
        if (article.Structure.Date is { } date)
        {
            yield return new DateTime(date.Year, date.Month, date.Day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        yield return Counted.Noun(article.WordCount, "word");
        int quotes = article.Quotes.Count(quote => quote.Quotation.Kind == QuoteKind.Speech);
        yield return article.Speakers.Count == 0
            ? Counted.Noun(quotes, "quote")
            : $"{Counted.Noun(quotes, "quote")} by {Counted.Noun(article.Speakers.Count, "speaker")}";
    }
}
