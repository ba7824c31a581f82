using System.Collections.Immutable;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Generation;

/// <summary>Makes <c>Corpus</c> of the project's documents.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Asked for once: with each asking the driver compares all files once more, after every edit.
        IncrementalValuesProvider<(AdditionalText Left, AnalyzerConfigOptionsProvider Right)> files =
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);

        // 1. The additional files that are documents; what items say is compared before anything is read.
        IncrementalValuesProvider<DocumentInput> inputs = files
            .SelectMany(static (pair, _) => OneOrNone(DocumentInputReader.Read(pair.Left, pair.Right)))
            .WithTrackingName(StepNames.Inputs);

        // 2. Each is read on its own, into its text and all else.
        IncrementalValuesProvider<DocumentOutcome> outcomes = inputs
            .Select(DocumentStep.Read)
            .WithTrackingName(StepNames.Documents);
        IncrementalValueProvider<ImmutableArray<TextContent>> texts = outcomes
            .SelectMany(static (outcome, _) => OneOrNone(outcome.Text))
            .Collect();
        IncrementalValuesProvider<DocumentEntry> entries = outcomes
            .SelectMany(static (outcome, _) => OneOrNone(outcome.Entry))
            .WithTrackingName(StepNames.Entries);

        // 3. The project's properties.
        IncrementalValueProvider<CorpusSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => SettingsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Settings);

        // 4. Other names of speakers, which only the corpus as a whole has a use for.
        IncrementalValueProvider<ImmutableArray<AliasFile>> aliasFiles = files
            .SelectMany(static (pair, _) => OneOrNone(AliasFileInput.Of(pair.Left, pair.Right)))
            .Select(AliasFile.Read)
            .WithTrackingName(StepNames.AliasFiles)
            .Collect();
        IncrementalValueProvider<EquatableArray<SpeakerAlias>> aliases = aliasFiles
            .Select(static (files, _) => AliasFile.AliasesIn(files))
            .WithTrackingName(StepNames.Aliases);

        // 5. What is made of ids alone, of names alone and of texts alone is not made again when something else changes.
        IncrementalValueProvider<ArticleList> articles = entries
            .Collect()
            .Select(static (entries, _) => ArticleList.Of(entries))
            .WithTrackingName(StepNames.Articles);
        IncrementalValueProvider<IdIndexTables> ids = articles
            .Select(static (articles, _) => articles.Ids())
            .Select(static (ids, _) => IdIndexBuilder.Build(ids))
            .WithTrackingName(StepNames.Ids);
        IncrementalValueProvider<CorpusSpeakers> speakers = articles
            .Select(static (articles, _) => ArticleSpeakers.In(articles))
            .WithTrackingName(StepNames.SpeakersOfArticles)
            .Combine(aliases)
            .Select(static (pair, _) => CorpusSpeakers.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Speakers);
        IncrementalValueProvider<EquatableArray<SharedText>> sharedTexts = texts
            .Select(static (texts, _) => SharedText.In(texts))
            .WithTrackingName(StepNames.SharedTexts);

        // 6. The corpus is made of entries without texts: an edit that moves nothing ends here.
        IncrementalValueProvider<CorpusIndex> index = articles
            .Combine(speakers)
            .Combine(ids.Combine(sharedTexts))
            .Select(static (all, _) => CorpusIndex.Of(all.Left.Left, all.Left.Right, all.Right.Left, all.Right.Right))
            .WithTrackingName(StepNames.Index);
        IncrementalValueProvider<NamedCorpus> named = index
            .Combine(settings)
            .Select(static (pair, _) => NamedCorpus.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Names);
        context.RegisterSourceOutput(named, CorpusOutput.AddIndex);

        // 7. The texts go into files of their own, each of which changes only with its documents.
        IncrementalValuesProvider<TextFileContent> textFiles = texts
            .Combine(index)
            .SelectMany(static (pair, _) => TextFileContent.Of(pair.Right, pair.Left))
            .WithTrackingName(StepNames.TextFiles);
        context.RegisterSourceOutput(textFiles.Combine(settings), CorpusOutput.AddTexts);

        // 8. Texts as constants take room even unused, so they are carried only as far as they are asked for.
        IncrementalValueProvider<TextConstants> textConstants = texts
            .Combine(named)
            .Select(static (pair, _) => TextConstants.Of(pair.Left, pair.Right.Corpus, pair.Right.Settings.Constants))
            .WithTrackingName(StepNames.TextConstants);
        context.RegisterSourceOutput(textConstants.Combine(named), CorpusOutput.AddTextConstants);

        // 9. Articles are compared by hashes of their words, on a branch of its own with a file of its own.
        IncrementalValueProvider<ArticleOrder> order = articles
            .Select(static (articles, _) => ArticleOrder.Of(articles))
            .WithTrackingName(StepNames.Order);
        IncrementalValueProvider<CorpusSimilarity> similarity = outcomes
            .SelectMany(static (outcome, _) => OneOrNone(outcome.Words))
            .WithTrackingName(StepNames.Words)
            .Collect()
            .Combine(order)
            .Select(static (pair, _) => CorpusSimilarity.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Similarity);
        context.RegisterSourceOutput(similarity.Combine(settings), CorpusOutput.AddSimilarity);

        // 10. Diagnostics on branches of their own: one that moves re-emits no code.
        context.RegisterSourceOutput(outcomes.SelectMany(static (outcome, _) => outcome.Diagnostics), CorpusOutput.Report);
        context.RegisterSourceOutput(
            named.Combine(inputs.Collect()).SelectMany(static (pair, _) => CorpusDiagnostics.Of(pair.Left, pair.Right)),
            CorpusOutput.Report);
        context.RegisterSourceOutput(
            aliasFiles.Combine(speakers).SelectMany(static (pair, _) => AliasDiagnostics.Of(pair.Left, pair.Right)),
            CorpusOutput.Report);
        context.RegisterSourceOutput(
            similarity.Combine(order).Combine(sharedTexts).Combine(inputs.Collect()).SelectMany(static (all, _) =>
                SimilarityDiagnostics.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)),
            CorpusOutput.Report);
    }

    private static ImmutableArray<T> OneOrNone<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}
