namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>Texts with a bar where a boundary is expected within them.</summary>
internal static class MarkedText
{
    internal static string Sentences(
        string marked, string? language, SegmentationOptions options = SegmentationOptions.None)
    {
        string text = marked.Replace("|", "");
        var sentences = new List<string>();
        foreach (TextSegment sentence in new SentenceSegmenter(text, language, options))
            sentences.Add(sentence.Of(text).ToString());
        return string.Join("|", sentences);
    }

    internal static string Segments(string marked, SegmentationOptions options = SegmentationOptions.None)
    {
        string text = marked.Replace("|", "");
        var tokens = new List<string>();
        foreach (Token token in new WordSegmenter(text, options))
            tokens.Add(token.Of(text).ToString());
        return string.Join("|", tokens);
    }
}
