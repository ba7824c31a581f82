using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What is made of all documents together, their texts aside.</summary>
/// <param name="Corpus">The articles, quotes and speakers.</param>
/// <param name="Ids">The perfect hash over the ids.</param>
/// <param name="Layout">Where each text stands.</param>
/// <param name="BudgetPercent">How much of the room for strings that an assembly has the corpus takes.</param>
internal sealed record CorpusIndex(CorpusModel Corpus, IdIndexTables Ids, TextLayout Layout, int BudgetPercent)
{
    /// <summary>Whether the texts do not fit, so that emitting them would fail the build without saying why.</summary>
    public bool IsBudgetSpent => BudgetPercent >= 100;

    public static CorpusIndex Of(
        ArticleList articles,
        CorpusSpeakers speakers,
        IdIndexTables ids,
        TranslationGroups translations,
        EquatableArray<SharedText> sharedTexts)
    {
        CorpusModel corpus = CorpusModel.Of(articles, speakers, translations);
        TextLayout layout = TextLayout.Of(corpus, sharedTexts);
        return new(corpus, ids, layout, StringBudget.PercentOf(corpus, layout));
    }
}
