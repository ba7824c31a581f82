namespace CorpusGenerator.Reading.Tests;

/// <summary>Texts to compare, without the rest of a document.</summary>
internal static class Similarities
{
    /// <summary>What is compared of texts of one language.</summary>
    public static DocumentWords[] Words(params IEnumerable<string> texts) => [.. texts.Select(text => Words(text))];

    /// <summary>What is compared of a text.</summary>
    public static DocumentWords Words(string text, uint language = 0)
    {
        using WordHashes words = new(text.Length);
        words.Add(text.AsSpan());
        return DocumentWords.Of(words, language);
    }

    /// <summary>The hashes of a text's words.</summary>
    public static uint[] HashesOf(string text)
    {
        using WordHashes words = new(text.Length);
        words.Add(text.AsSpan());
        return words.AsSpan().ToArray();
    }

    /// <summary>The nearest of each, without the places that are free.</summary>
    public static int[][] Nearest(params DocumentWords[] documents) =>
    [
        .. NearestDocuments.Find(documents)
            .Chunk(NearestDocuments.Count)
            .Select(places => places.Where(place => place != NearestDocuments.None).ToArray()),
    ];
}
