using System.Collections.Immutable;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>Makes <c>Corpus</c> of the project's documents.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CorpusItems> items = Items(context);

        // Asked for once: with each asking the driver compares all files once more, after every edit.
        IncrementalValuesProvider<(AdditionalText File, CorpusItems Items)> files =
            context.AdditionalTextsProvider.Combine(items);

        // 1. The additional files that are documents; what items say is compared before anything is read.
        IncrementalValuesProvider<DocumentInput> inputs = files
            .SelectMany(static (pair, _) => OneOrNone(pair.Items.DocumentOf(pair.File)))
            .WithTrackingName(StepNames.Inputs);

        // 2. Each is read on its own, into its text and all else.
        IncrementalValuesProvider<DocumentOutcome> outcomes = inputs
            .Select(DocumentStep.Read)
            .WithTrackingName(StepNames.Documents);
        IncrementalValueProvider<Boxed<ImmutableArray<TextContent>>> texts = Texts(outcomes);

        // 3. The project's properties, and other names of speakers, which only the corpus as a whole has a use for.
        IncrementalValueProvider<CorpusSettings> settings = Settings(context);
        IncrementalValueProvider<Boxed<ImmutableArray<AliasFile>>> aliasFiles = AliasFiles(files);

        // 4. What is made of ids alone, of names alone and of texts alone is not made again when something else changes.
        IncrementalValueProvider<ArticleList> articles = Articles(outcomes);
        IncrementalValueProvider<CorpusSpeakers> speakers = Speakers(articles, aliasFiles);
        IncrementalValueProvider<Boxed<EquatableArray<SharedText>>> sharedTexts = SharedTexts(texts);

        // 5. The corpus is made of entries without texts: an edit that moves nothing ends here.
        IncrementalValueProvider<CorpusIndex> index = Index(articles, speakers, sharedTexts);
        IncrementalValueProvider<NamedCorpus> named = Names(index, settings);
        context.RegisterSourceOutput(named, CorpusOutput.AddIndex);
        AddTexts(context, texts, index, named, settings);

        // 6. Articles are compared by hashes of their words, on a branch of its own with a file of its own.
        IncrementalValueProvider<ArticleOrder> order = Order(articles);
        IncrementalValueProvider<CorpusSimilarity> similarity = Similarity(outcomes, order);
        context.RegisterSourceOutput(similarity.Combine(settings), CorpusOutput.AddSimilarity);

        // 7. Diagnostics on branches of their own: one that moves re-emits no code.
        IncrementalValueProvider<Boxed<ImmutableArray<DocumentInput>>> allInputs = inputs.Collect().Box();
        Report(context, outcomes.SelectMany(static (outcome, _) => outcome.Diagnostics));
        Report(context, named.With(items).Combine(allInputs).SelectMany(static (all, _) =>
            CorpusDiagnostics.Of(all.Left.Left, all.Left.Right, all.Right.Value)));
        Report(context, aliasFiles.Combine(speakers).SelectMany(static (pair, _) =>
            AliasDiagnostics.Of(pair.Left.Value, pair.Right)));
        Report(context, similarity.With(order).With(sharedTexts).Combine(allInputs).SelectMany(static (all, _) =>
            SimilarityDiagnostics.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right.Value, all.Right.Value)));
    }

    private static IncrementalValueProvider<CorpusItems> Items(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(CorpusItems.Read)
            .WithTrackingName(StepNames.Items);

    private static IncrementalValueProvider<CorpusSettings> Settings(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => SettingsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Settings);

    private static IncrementalValueProvider<Boxed<ImmutableArray<AliasFile>>> AliasFiles(
        IncrementalValuesProvider<(AdditionalText File, CorpusItems Items)> files) => files
        .SelectMany(static (pair, _) => OneOrNone(pair.Items.AliasFileOf(pair.File)))
        .Select(AliasFile.Read)
        .WithTrackingName(StepNames.AliasFiles)
        .Collect()
        .Box();

    private static IncrementalValueProvider<Boxed<ImmutableArray<TextContent>>> Texts(
        IncrementalValuesProvider<DocumentOutcome> outcomes) => outcomes
        .SelectMany(static (outcome, _) => OneOrNone(outcome.Text))
        .Collect()
        .Box();

    private static IncrementalValueProvider<ArticleList> Articles(IncrementalValuesProvider<DocumentOutcome> outcomes) => outcomes
        .SelectMany(static (outcome, _) => OneOrNone(outcome.Entry))
        .WithTrackingName(StepNames.Entries)
        .Collect()
        .Select(static (entries, _) => ArticleList.Of(entries))
        .WithTrackingName(StepNames.Articles);

    private static IncrementalValueProvider<CorpusSpeakers> Speakers(
        IncrementalValueProvider<ArticleList> articles, IncrementalValueProvider<Boxed<ImmutableArray<AliasFile>>> aliasFiles)
    {
        IncrementalValueProvider<Boxed<EquatableArray<SpeakerAlias>>> aliases = aliasFiles
            .Select(static (files, _) => Boxed.Of(AliasFile.AliasesIn(files.Value)))
            .WithTrackingName(StepNames.Aliases);
        return articles
            .Select(static (articles, _) => Boxed.Of(ArticleSpeakers.In(articles)))
            .WithTrackingName(StepNames.SpeakersOfArticles)
            .Combine(aliases)
            .Select(static (pair, _) => CorpusSpeakers.Of(pair.Left.Value, pair.Right.Value))
            .WithTrackingName(StepNames.Speakers);
    }

    private static IncrementalValueProvider<Boxed<EquatableArray<SharedText>>> SharedTexts(
        IncrementalValueProvider<Boxed<ImmutableArray<TextContent>>> texts) => texts
        .Select(static (texts, _) => Boxed.Of(SharedText.In(texts.Value)))
        .WithTrackingName(StepNames.SharedTexts);

    private static IncrementalValueProvider<CorpusIndex> Index(
        IncrementalValueProvider<ArticleList> articles,
        IncrementalValueProvider<CorpusSpeakers> speakers,
        IncrementalValueProvider<Boxed<EquatableArray<SharedText>>> sharedTexts)
    {
        IncrementalValueProvider<IdIndexTables> ids = articles
            .Select(static (articles, _) => Boxed.Of(articles.Ids()))
            .Select(static (ids, _) => IdIndexBuilder.Build(ids.Value))
            .WithTrackingName(StepNames.Ids);
        IncrementalValueProvider<TranslationGroups> translations = articles
            .Select(static (articles, _) => Boxed.Of(TranslationGroups.KeysOf(articles)))
            .Select(static (keys, _) => TranslationGroups.Of(keys.Value))
            .WithTrackingName(StepNames.Translations);
        return articles.With(speakers)
            .With(ids.With(translations))
            .Combine(sharedTexts)
            .Select(static (all, _) => CorpusIndex.Of(
                all.Left.Left.Left, all.Left.Left.Right, all.Left.Right.Left, all.Left.Right.Right, all.Right.Value))
            .WithTrackingName(StepNames.Index);
    }

    private static IncrementalValueProvider<NamedCorpus> Names(
        IncrementalValueProvider<CorpusIndex> index, IncrementalValueProvider<CorpusSettings> settings) => index
        .Combine(settings)
        .Select(static (pair, _) => NamedCorpus.Of(pair.Left, pair.Right))
        .WithTrackingName(StepNames.Names);

    /// <summary>
    /// The texts go into files of their own, each of which changes only with its documents. As constants they take room
    /// even unused, so they are carried only as far as they are asked for.
    /// </summary>
    private static void AddTexts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Boxed<ImmutableArray<TextContent>>> texts,
        IncrementalValueProvider<CorpusIndex> index,
        IncrementalValueProvider<NamedCorpus> named,
        IncrementalValueProvider<CorpusSettings> settings)
    {
        IncrementalValuesProvider<TextFileContent> textFiles = texts
            .Combine(index)
            .SelectMany(static (pair, _) => TextFileContent.Of(pair.Right, pair.Left.Value))
            .WithTrackingName(StepNames.TextFiles);
        context.RegisterSourceOutput(textFiles.Combine(settings), CorpusOutput.AddTexts);
        IncrementalValueProvider<TextConstants> textConstants = texts
            .Combine(named)
            .Select(static (pair, _) => TextConstants.Of(pair.Left.Value, pair.Right.Corpus, pair.Right.Settings.Constants))
            .WithTrackingName(StepNames.TextConstants);
        context.RegisterSourceOutput(textConstants.Combine(named), CorpusOutput.AddTextConstants);
    }

    private static IncrementalValueProvider<ArticleOrder> Order(IncrementalValueProvider<ArticleList> articles) => articles
        .Select(static (articles, _) => ArticleOrder.Of(articles))
        .WithTrackingName(StepNames.Order);

    private static IncrementalValueProvider<CorpusSimilarity> Similarity(
        IncrementalValuesProvider<DocumentOutcome> outcomes, IncrementalValueProvider<ArticleOrder> order) => outcomes
        .SelectMany(static (outcome, _) => OneOrNone(outcome.Words))
        .WithTrackingName(StepNames.Words)
        .Collect()
        .Box()
        .Combine(order)
        .Select(static (pair, _) => CorpusSimilarity.Of(pair.Left.Value, pair.Right))
        .WithTrackingName(StepNames.Similarity);

    private static void Report(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics) =>
        context.RegisterSourceOutput(diagnostics, CorpusOutput.Report);

    private static ImmutableArray<T> OneOrNone<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}
