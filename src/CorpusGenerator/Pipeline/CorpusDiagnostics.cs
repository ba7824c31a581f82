using System.Collections.Immutable;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What is wrong with documents together, or with the project's properties.</summary>
internal static class CorpusDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Of(NamedCorpus named, CorpusItems items, ImmutableArray<DocumentInput> inputs)
    {
        DocumentPaths paths = new(inputs);
        return OfSettings(named.Settings)
            .Concat(items.Missing(inputs).Select(path => DiagnosticInfo.Of(ProblemIds.MissingDocument, path)))
            .Concat(OfNames(named, paths))
            .Concat(named.Corpus.Problems.Select(problem => DiagnosticInfo.Of(
                problem.Id, paths.FullPath(problem.Path), problem.Argument, paths.OtherPath(problem.Path, problem.OtherPath))))
            .Concat(StringBudget.Check(named.Index.BudgetPercent))
            .Concat(OfTexts(named.Index, paths));
    }

    private static IEnumerable<DiagnosticInfo> OfSettings(CorpusSettings settings) => settings.Invalid.Select(option =>
        DiagnosticInfo.Of(ProblemIds.InvalidOption, "", option.Property, option.Value, option.Expected));

    private static IEnumerable<DiagnosticInfo> OfNames(NamedCorpus named, DocumentPaths paths) =>
        TooManyNames(named).Concat(named.Names.Problems.Select(collision => DiagnosticInfo.Of(
            ProblemIds.NameCollision, paths.FullPath(collision.Path), collision.Wanted, collision.OtherPath, collision.Given)));

    /// <summary>What has no members; quotes stand under their articles, so that they have none where articles have none.</summary>
    private static IEnumerable<DiagnosticInfo> TooManyNames(NamedCorpus named)
    {
        (CorpusModel corpus, CorpusNames names) = (named.Corpus, named.Names);
        if (corpus.Articles.Count > names.Articles.Count)
        {
            yield return Of(Counted.Noun(corpus.Articles.Count, "article"), "articles and quotes");
        }
        else if (corpus.SpeechCount > names.Quotes.Count)
        {
            yield return Of(Counted.Noun(corpus.SpeechCount, "quote"), "quotes");
        }

        if (corpus.Speakers.Count > names.Speakers.Count)
        {
            yield return Of(Counted.Noun(corpus.Speakers.Count, "speaker"), "speakers");
        }

        DiagnosticInfo Of(string counted, string whose) =>
            DiagnosticInfo.Of(ProblemIds.TooManyNames, "", counted, Counted.Number(named.Settings.MaxNames), whose);
    }

    /// <summary>Articles that stand in one place have one text.</summary>
    private static IEnumerable<DiagnosticInfo> OfTexts(CorpusIndex index, DocumentPaths paths)
    {
        if (!index.Layout.SharesTexts)
        {
            yield break;
        }

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
