using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes <c>Corpus.Ids</c> and <c>Corpus.Titles</c>: constants for attributes and <c>switch</c>.</summary>
internal static class ConstantsFile
{
    public static SourceText Write(CorpusModel corpus, CorpusNames names, CorpusSettings settings)
    {
        CodeWriter writer = GeneratedFile.Begin(settings);
        if (settings.Constants.HasFlag(CorpusConstants.Ids))
        {
            WriteClass(writer, "Ids", "The id of each article.", corpus, names, article => article.Identity.Id);
        }

        if (settings.Constants.HasFlag(CorpusConstants.Titles))
        {
            WriteClass(writer, "Titles", "The title of each article that has one.", corpus, names, article => article.Title);
        }

        return writer.ToSourceText();
    }

    private static void WriteClass(
        CodeWriter writer, string name, string summary, CorpusModel corpus, CorpusNames names, Func<DocumentEntry, string> value)
    {
        writer.Separate().Line($"/// <summary>{summary}</summary>").Open($"public static class {name}");
        for (int i = 0; i < names.Articles.Count; i++)
        {
            string text = value(corpus.Articles[i]);
            if (text.Length > 0)
            {
                writer
                    .Separate()
                    .Line($"/// <summary>{DocComment.Escape(text)}</summary>")
                    .Line($"public const string {names.Articles[i]} = {CSharpLiteral.Of(text)};");
            }
        }

        writer.Close();
    }
}
