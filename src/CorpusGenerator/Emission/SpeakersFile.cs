using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes <c>Corpus.Speakers</c>: a property for each speaker.</summary>
internal static class SpeakersFile
{
    public static SourceText Write(CorpusModel corpus, CorpusNames names, CorpusSettings settings)
    {
        SpeechCount[] counts = SpeechCount.OfSpeakers(corpus);
        CodeWriter writer = GeneratedFile.BeginOblivious(settings);
        TableClass.Open(writer, "SpeakerNames", "SpeakerTable", "Who is quoted, by name, and each by a member.");
        for (int i = 0; i < names.Speakers.Count; i++)
        {
            writer
                .Line()
                .Line($"/// <summary><b>{DocComment.Escape(corpus.Speakers[i].Name)}</b> · {Facts(counts[i])}</summary>");
            WriteNames(writer, corpus.Speakers[i]);
            writer.Line($"public global::CorpusGenerator.Speaker {names.Speakers[i]} => Data.Instance.Speaker({i});");
        }

        return writer.ToSourceText();
    }

    private static string Facts(SpeechCount count) =>
        $"{Counted.Noun(count.Quotes, "quote")} in {Counted.Noun(count.Articles, "article")}";

    private static void WriteNames(CodeWriter writer, CorpusSpeaker speaker)
    {
        if (speaker.Names.Count > 1)
        {
            writer.Line($"/// <remarks>Also {DocComment.Escape(string.Join(", ", speaker.Names.Skip(1)))}.</remarks>");
        }
    }
}
