using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Names speakers by their fullest names.</summary>
internal static class SpeakerNames
{
    public static string[] Of(CorpusModel corpus) => NameScope.Assign(
        [.. corpus.Speakers.Select(KeyOf)],
        [.. corpus.Speakers.Select(speaker => IdentifierText.Of(speaker.Name))],
        ReservedNames.Of(typeof(SpeakerTable), "SpeakerNames"),
        "Speaker");

    /// <summary>Descriptions of several articles can read the same.</summary>
    private static string KeyOf(CorpusSpeaker speaker) =>
        speaker.Article.Length == 0 ? speaker.Name : speaker.Name + "\0" + speaker.Article;
}
