using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>The texts of one generated file.</summary>
/// <param name="Number">The file's number, from 0.</param>
/// <param name="Literals">The texts of each literal.</param>
internal sealed record TextFileContent(int Number, EquatableArray<EquatableArray<TextContent>> Literals)
{
    /// <summary>Finds the texts for a layout.</summary>
    public static IEnumerable<TextFileContent> Of(TextLayout layout, CorpusModel corpus, IEnumerable<TextContent> texts)
    {
        ILookup<string, TextContent> byPath = texts.ToLookup(text => text.Path, StringComparer.Ordinal);
        foreach (TextFile file in layout.Files)
        {
            yield return new(
                file.Number,
                file.Literals.Select(literal => literal.Articles
                    .Select(article => byPath[corpus.Articles[article].Options.Path].First()).ToEquatableArray()).ToEquatableArray());
        }
    }
}
