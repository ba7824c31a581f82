using System.Collections.Immutable;
using System.Globalization;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What is wrong with documents together, or with the project's properties.</summary>
internal static class CorpusDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Of(CorpusIndex index, CorpusSettings settings, ImmutableArray<DocumentInput> inputs)
    {
        Dictionary<string, string> fullPaths = new(StringComparer.Ordinal);
        foreach (DocumentInput input in inputs)
        {
            fullPaths[input.Options.Path] = input.File.Path;
        }

        return OfSettings(settings, inputs.Length)
            .Concat(OfNames(index.Corpus, settings, fullPaths))
            .Concat(index.Corpus.Problems.Select(problem =>
                DiagnosticInfo.Of(problem.Id, fullPaths[problem.Path], problem.Argument, problem.OtherPath)));
    }

    private static IEnumerable<DiagnosticInfo> OfSettings(CorpusSettings settings, int inputCount)
    {
        foreach (InvalidOption option in settings.Invalid)
        {
            yield return DiagnosticInfo.Of(ProblemIds.InvalidOption, "", option.Property, option.Value, option.Expected);
        }

        if (settings.DocumentCount >= 0 && settings.DocumentCount != inputCount)
        {
            yield return DiagnosticInfo.Of(ProblemIds.MissingDocument, "", Text(settings.DocumentCount), Text(inputCount));
        }
    }

    private static IEnumerable<DiagnosticInfo> OfNames(
        CorpusModel corpus, CorpusSettings settings, Dictionary<string, string> fullPaths)
    {
        if (corpus.Articles.Count > settings.MaxNames)
        {
            string[] figures = [Text(corpus.Articles.Count), Text(settings.MaxNames)];
            return [DiagnosticInfo.Of(ProblemIds.TooManyNames, "", figures)];
        }

        return CorpusNames.Of(corpus, settings.MaxNames).Problems.Select(collision => DiagnosticInfo.Of(
            ProblemIds.NameCollision, fullPaths[collision.Path], collision.Wanted, collision.OtherPath, collision.Given));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
