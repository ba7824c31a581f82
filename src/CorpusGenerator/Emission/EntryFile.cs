using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes the entry class: what a user writes begins here.</summary>
internal static class EntryFile
{
    public static SourceText Write(CorpusModel corpus, CorpusSettings settings)
    {
        string summary =
            $"{Counted.Noun(corpus.Articles.Count, "article")}, {Counted.Noun(corpus.SpeechCount, "quote")} by "
            + $"{Counted.Noun(corpus.Speakers.Count, "speaker")} in {Counted.Noun(corpus.Languages.Count, "language")}.";
        return GeneratedFile.Begin(settings, summary)
            .Line("/// <summary>The articles, by order of id.</summary>")
            .Line("public static ArticleNames Articles { get; } = new ArticleNames(Data.Instance);")
            .Line()
            .Line("/// <summary>What somebody said, article by article.</summary>")
            .Line("public static QuoteNames Quotes { get; } = new QuoteNames(Data.Instance);")
            .Line()
            .Line("/// <summary>Who is quoted, by name.</summary>")
            .Line("public static SpeakerNames Speakers { get; } = new SpeakerNames(Data.Instance);")
            .Line()
            .Line("/// <summary>The languages of the articles, as BCP 47 tags.</summary>")
            .Line("public static global::CorpusGenerator.LanguageTable Languages { get; } =")
            .Line("    new global::CorpusGenerator.LanguageTable(Data.Instance);")
            .ToSourceText();
    }
}
