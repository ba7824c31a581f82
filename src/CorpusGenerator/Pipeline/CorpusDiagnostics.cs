using System.Collections.Immutable;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What is wrong with documents together, or with the project's properties.</summary>
internal static class CorpusDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Of(CorpusIndex index, CorpusSettings settings, ImmutableArray<DocumentInput> inputs)
    {
        DocumentPaths paths = new(inputs);
        return OfSettings(settings, inputs.Length)
            .Concat(OfNames(index.Corpus, settings, paths))
            .Concat(index.Corpus.Problems.Select(problem => DiagnosticInfo.Of(
                problem.Id, paths.FullPath(problem.Path), problem.Argument, paths.OtherPath(problem.Path, problem.OtherPath))))
            .Concat(StringBudget.Check(index))
            .Concat(OfTexts(index, paths));
    }

    private static IEnumerable<DiagnosticInfo> OfSettings(CorpusSettings settings, int inputCount)
    {
        foreach (InvalidOption option in settings.Invalid)
        {
            yield return DiagnosticInfo.Of(ProblemIds.InvalidOption, "", option.Property, option.Value, option.Expected);
        }

        if (settings.DocumentCount >= 0 && settings.DocumentCount != inputCount)
        {
            string[] figures = [Counted.Number(settings.DocumentCount), Counted.Number(inputCount)];
            yield return DiagnosticInfo.Of(ProblemIds.MissingDocument, "", figures);
        }
    }

    private static IEnumerable<DiagnosticInfo> OfNames(CorpusModel corpus, CorpusSettings settings, DocumentPaths paths)
    {
        if (corpus.Articles.Count > settings.MaxNames)
        {
            string[] figures = [Counted.Number(corpus.Articles.Count), Counted.Number(settings.MaxNames)];
            return [DiagnosticInfo.Of(ProblemIds.TooManyNames, "", figures)];
        }

        return CorpusNames.Of(corpus, settings.MaxNames).Problems.Select(collision => DiagnosticInfo.Of(
            ProblemIds.NameCollision, paths.FullPath(collision.Path), collision.Wanted, collision.OtherPath, collision.Given));
    }

    /// <summary>Articles that stand in one place have one text.</summary>
    private static IEnumerable<DiagnosticInfo> OfTexts(CorpusIndex index, DocumentPaths paths)
    {
        Dictionary<TextPlace, string> originals = [];
        for (int article = 0; article < index.Layout.Places.Count; article++)
        {
            string path = index.Corpus.Articles[article].Options.Path;
            if (originals.TryGetValue(index.Layout.Places[article], out string? original))
            {
                yield return DiagnosticInfo.Of(ProblemIds.DuplicateText, paths.FullPath(path), original);
            }
            else
            {
                originals.Add(index.Layout.Places[article], path);
            }
        }
    }
}
