using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What is made of all documents together, their texts aside.</summary>
/// <param name="Corpus">The articles, quotes and speakers.</param>
/// <param name="Layout">Where each text stands.</param>
internal sealed record CorpusIndex(CorpusModel Corpus, TextLayout Layout)
{
    public static CorpusIndex Of(
        IEnumerable<DocumentEntry> entries,
        EquatableArray<SharedText> sharedTexts,
        EquatableArray<SpeakerAlias> aliases = default)
    {
        CorpusModel corpus = CorpusModel.Of(entries, aliases);
        return new(corpus, TextLayout.Of(corpus, sharedTexts));
    }
}
