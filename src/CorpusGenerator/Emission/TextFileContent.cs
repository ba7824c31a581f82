using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>The texts of one generated file.</summary>
/// <param name="Number">The file's number, from 0.</param>
/// <param name="Literals">The texts of each literal.</param>
internal sealed record TextFileContent(int Number, EquatableArray<EquatableArray<TextContent>> Literals)
{
    /// <summary>Finds the texts for a layout; none when there is no room for them.</summary>
    public static IEnumerable<TextFileContent> Of(CorpusIndex index, IEnumerable<TextContent> texts)
    {
        if (StringBudget.IsSpent(index))
        {
            yield break;
        }

        ILookup<string, TextContent> byPath = texts.ToLookup(text => text.Path, StringComparer.Ordinal);
        foreach (TextFile file in index.Layout.Files)
        {
            yield return new(
                file.Number,
                file.Literals.Select(literal => literal.Articles
                    .Select(article => byPath[index.Corpus.Articles[article].Options.Path].First()).ToEquatableArray()).ToEquatableArray());
        }
    }
}
