using CorpusGenerator.Generation;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Tests;

/// <summary>The member names that documents with given ids get.</summary>
internal static class Names
{
    /// <summary>The names in the order of the ids given.</summary>
    public static string[] Of(params IReadOnlyList<string> ids)
    {
        Dictionary<string, string> names = ById(ids);
        return [.. ids.Select(id => names[id])];
    }

    /// <summary>The names by id.</summary>
    public static Dictionary<string, string> ById(IEnumerable<string> ids)
    {
        CorpusModel corpus = CorpusModel.Of(ids.Select(Entry));
        string[] names = ArticleNames.Of(corpus);
        return Enumerable.Range(0, names.Length).ToDictionary(i => corpus.Articles[i].Identity.Id, i => names[i]);
    }

    private static DocumentEntry Entry(string id) =>
        DocumentEntry.Of(DocumentReader.Read("It rains.", new DocumentOptions("a.txt", Id: id), "en"));
}
