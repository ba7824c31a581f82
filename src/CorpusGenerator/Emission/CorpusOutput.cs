using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>Hands generated files and diagnostics to the compiler.</summary>
internal static class CorpusOutput
{
    /// <summary>Adds the files that are made of the whole corpus.</summary>
    public static void AddIndex(SourceProductionContext context, NamedCorpus named)
    {
        (CorpusIndex index, CorpusNames names, CorpusSettings settings) = named;
        string name = settings.ClassName;
        context.AddSource($"{name}.g.cs", EntryFile.Write(index.Corpus, settings));
        context.AddSource($"{name}.Articles.g.cs", ArticlesFile.Write(index.Corpus, names, settings));
        context.AddSource($"{name}.Quotes.g.cs", QuotesFile.Write(index.Corpus, names, settings));
        context.AddSource($"{name}.Speakers.g.cs", SpeakersFile.Write(index.Corpus, names, settings));
        context.AddSource($"{name}.Constants.g.cs", ConstantsFile.Write(index.Corpus, names, settings));
        context.AddSource($"{name}.Tables.g.cs", TablesFile.Write(index, settings));
    }

    /// <summary>Adds a file of texts.</summary>
    public static void AddTexts(SourceProductionContext context, (TextFileContent File, CorpusSettings Settings) input) =>
        context.AddSource(
            $"{input.Settings.ClassName}.Text.{TextsFile.Number(input.File.Number)}.g.cs",
            TextsFile.Write(input.File, input.Settings));

    /// <summary>Adds the file of alike articles; none when there are none.</summary>
    public static void AddSimilarity(
        SourceProductionContext context, (CorpusSimilarity Similarity, CorpusSettings Settings) input)
    {
        if (!input.Similarity.IsEmpty)
        {
            context.AddSource(
                $"{input.Settings.ClassName}.Similarity.g.cs", SimilarityFile.Write(input.Similarity, input.Settings));
        }
    }

    /// <summary>Adds the files of text constants that are asked for.</summary>
    public static void AddTextConstants(SourceProductionContext context, (TextConstants Texts, NamedCorpus Named) input)
    {
        (TextConstants texts, (CorpusIndex index, CorpusNames names, CorpusSettings settings)) = input;
        if (texts == TextConstants.None)
        {
            return;
        }

        if (settings.Constants.HasFlag(CorpusConstants.Texts))
        {
            context.AddSource(
                $"{settings.ClassName}.Texts.g.cs", TextConstantsFile.WriteTexts(index.Corpus, names, texts, settings));
        }

        if (settings.Constants.HasFlag(CorpusConstants.Quotes))
        {
            context.AddSource(
                $"{settings.ClassName}.QuoteTexts.g.cs", TextConstantsFile.WriteQuotes(index.Corpus, names, texts, settings));
        }
    }

    /// <summary>Reports a diagnostic.</summary>
    public static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
