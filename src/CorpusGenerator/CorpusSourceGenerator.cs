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
            .Select(static (pair, _) => DocumentInputReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Inputs)
            .Where(static input => input is not null)
            .Select(static (input, _) => input!);

        // 2. Each is read on its own.
        IncrementalValuesProvider<DocumentOutcome> outcomes = inputs
            .Select(DocumentStep.Read)
            .WithTrackingName(StepNames.Documents);
        IncrementalValuesProvider<Document> documents = outcomes
            .Where(static outcome => outcome.Document is not null)
            .Select(static (outcome, _) => outcome.Document!);

        // 3. The project's properties.
        IncrementalValueProvider<CorpusSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => SettingsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Settings);

        // 4. Other names of speakers, which only the corpus as a whole has a use for.
        IncrementalValueProvider<ImmutableArray<AliasFile>> aliasFiles = files
            .Select(static (pair, _) => AliasFileInput.Of(pair.Left, pair.Right))
            .Where(static input => input is not null)
            .Select(static (input, cancellation) => AliasFile.Read(input!, cancellation))
            .WithTrackingName(StepNames.AliasFiles)
            .Collect();
        IncrementalValueProvider<EquatableArray<SpeakerAlias>> aliases = aliasFiles
            .Select(static (files, _) => AliasFile.AliasesIn(files))
            .WithTrackingName(StepNames.Aliases);

        // 5. The corpus is made of entries without texts: an edit that moves nothing ends here.
        IncrementalValueProvider<ImmutableArray<TextContent>> texts = documents
            .Select(static (document, _) => TextContent.Of(document))
            .Collect();
        IncrementalValueProvider<EquatableArray<SharedText>> sharedTexts = texts
            .Select(static (texts, _) => SharedText.In(texts))
            .WithTrackingName(StepNames.SharedTexts);
        IncrementalValueProvider<CorpusIndex> index = documents
            .Select(static (document, _) => DocumentEntry.Of(document))
            .WithTrackingName(StepNames.Entries)
            .Collect()
            .Combine(sharedTexts)
            .Combine(aliases)
            .Select(static (all, _) => CorpusIndex.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Index);

        // 6. The texts go into files of their own, each of which changes only with its documents.
        IncrementalValuesProvider<TextFileContent> textFiles = texts
            .Combine(index)
            .SelectMany(static (pair, _) => TextFileContent.Of(pair.Right, pair.Left))
            .WithTrackingName(StepNames.TextFiles);

        context.RegisterSourceOutput(index.Combine(settings), CorpusOutput.AddIndex);
        context.RegisterSourceOutput(textFiles.Combine(settings), CorpusOutput.AddTexts);

        // 7. Texts as constants take room even unused, so they are carried only as far as they are asked for.
        IncrementalValueProvider<TextConstants> textConstants = texts
            .Combine(index)
            .Combine(settings)
            .Select(static (all, _) => TextConstants.Of(all.Left.Left, all.Left.Right.Corpus, all.Right.Constants))
            .WithTrackingName(StepNames.TextConstants);
        context.RegisterSourceOutput(textConstants.Combine(index).Combine(settings), CorpusOutput.AddTextConstants);

        // 8. Articles are compared by hashes of their words, on a branch of its own with a file of its own.
        IncrementalValueProvider<ArticleOrder> order = documents
            .Select(static (document, _) => DocumentKey.Of(document))
            .Collect()
            .Select(static (keys, _) => ArticleOrder.Of(keys))
            .WithTrackingName(StepNames.Order);
        IncrementalValueProvider<CorpusSimilarity> similarity = documents
            .Select(static (document, _) => DocumentWords.Of(document))
            .WithTrackingName(StepNames.Words)
            .Collect()
            .Combine(order)
            .Select(static (pair, _) => CorpusSimilarity.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Similarity);
        context.RegisterSourceOutput(similarity.Combine(settings), CorpusOutput.AddSimilarity);

        // 9. Diagnostics on branches of their own: one that moves re-emits no code.
        context.RegisterSourceOutput(outcomes.SelectMany(static (outcome, _) => outcome.Diagnostics), CorpusOutput.Report);
        context.RegisterSourceOutput(
            index.Combine(settings).Combine(inputs.Collect()).SelectMany(static (all, _) =>
                CorpusDiagnostics.Of(all.Left.Left, all.Left.Right, all.Right)),
            CorpusOutput.Report);
        context.RegisterSourceOutput(
            aliasFiles.Combine(index).SelectMany(static (pair, _) => AliasDiagnostics.Of(pair.Left, pair.Right.Corpus)),
            CorpusOutput.Report);
        context.RegisterSourceOutput(
            similarity.Combine(order).Combine(sharedTexts).Combine(inputs.Collect()).SelectMany(static (all, _) =>
                SimilarityDiagnostics.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)),
            CorpusOutput.Report);
    }
}
