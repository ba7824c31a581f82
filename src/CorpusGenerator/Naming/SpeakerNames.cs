using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Names speakers by their fullest names.</summary>
internal static class SpeakerNames
{
    public static string[] Of(CorpusModel corpus) => NameScope.Assign(
        [.. corpus.Speakers.Select(speaker => speaker.Name)],
        [.. corpus.Speakers.Select(speaker => IdentifierText.Of(speaker.Name))],
        ReservedNames.Of(typeof(SpeakerTable), "SpeakerNames"),
        "Speaker");
}
