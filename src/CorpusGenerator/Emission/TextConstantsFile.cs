using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes <c>Corpus.Texts</c> and <c>Corpus.QuoteTexts</c>: whole texts as constants.</summary>
internal static class TextConstantsFile
{
    public static SourceText WriteTexts(CorpusModel corpus, CorpusNames names, TextConstants texts, CorpusSettings settings)
    {
        CodeWriter writer = GeneratedFile.BeginOblivious(settings)
            .Line("/// <summary>The whole text of each article.</summary>")
            .Open("public static class Texts");
        for (int i = 0; i < names.Articles.Count; i++)
        {
            WriteConstant(writer, ArticleComment.DisplayName(corpus.Articles[i]), names.Articles[i], texts.Articles[i]);
        }

        return writer.ToSourceText();
    }

    public static SourceText WriteQuotes(CorpusModel corpus, CorpusNames names, TextConstants texts, CorpusSettings settings)
    {
        CodeWriter writer = GeneratedFile.BeginOblivious(settings)
            .Line("/// <summary>The quotes of each article by their first words.</summary>")
            .Open("public static class QuoteTexts");
        foreach (IGrouping<int, int> article in
            Enumerable.Range(0, names.Quotes.Count).GroupBy(quote => corpus.Quotes[quote].Article))
        {
            writer
                .Separate()
                .Line($"/// <summary>The quotes of {ArticleComment.DisplayName(corpus.Articles[article.Key])}</summary>")
                .Open($"public static class {names.Articles[article.Key]}");
            foreach (int quote in article)
            {
                WriteConstant(writer, QuoteComment.Of(corpus, quote), names.Quotes[quote], texts.Quotes[quote]);
            }

            writer.Close();
        }

        return writer.ToSourceText();
    }

    private static void WriteConstant(CodeWriter writer, string summary, string name, string text)
    {
        writer.Separate().Line($"/// <summary>{summary}</summary>").Line($"public const string {name} =").Indent();
        TextLines.Write(writer, text, ";");
        writer.Unindent();
    }
}
