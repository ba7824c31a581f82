using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes <c>Corpus.Articles</c>: a property for each article.</summary>
internal static class ArticlesFile
{
    public static SourceText Write(CorpusModel corpus, CorpusNames names, CorpusSettings settings)
    {
        CodeWriter writer = GeneratedFile.BeginOblivious(settings);
        TableClass.Open(writer, "ArticleNames", "ArticleTable", "The articles, by order of id, and each by its name.");
        for (int i = 0; i < names.Articles.Count; i++)
        {
            writer.Line();
            ArticleComment.Write(writer, corpus, i);
            writer.Line($"public global::CorpusGenerator.Article {names.Articles[i]} => Data.Instance.Article({i});");
        }

        return writer.ToSourceText();
    }
}
