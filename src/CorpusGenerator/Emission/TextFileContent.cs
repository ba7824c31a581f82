using System.Collections.Immutable;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>The texts of one generated file.</summary>
/// <param name="Number">The file's number, from 0.</param>
/// <param name="Literals">The texts of each literal.</param>
internal sealed record TextFileContent(int Number, EquatableArray<EquatableArray<TextContent>> Literals)
{
    /// <summary>Finds the texts for a layout; none when there is no room for them.</summary>
    /// <param name="index">The corpus and the layout.</param>
    /// <param name="texts">The texts of all documents.</param>
    public static ImmutableArray<TextFileContent> Of(CorpusIndex index, ImmutableArray<TextContent> texts) =>
        index.IsBudgetSpent
            ? ImmutableArray<TextFileContent>.Empty
            : index.Layout.Files.Select(file => Of(file, index.Corpus, texts)).ToImmutableArray();

    private static TextFileContent Of(TextFile file, CorpusModel corpus, ImmutableArray<TextContent> texts)
    {
        EquatableArray<TextContent>[] literals = new EquatableArray<TextContent>[file.Literals.Count];
        for (int i = 0; i < literals.Length; i++)
        {
            TextContent[] inLiteral = new TextContent[file.Literals[i].Articles.Count];
            for (int j = 0; j < inLiteral.Length; j++)
            {
                inLiteral[j] = texts[corpus.Positions[file.Literals[i].Articles[j]]];
            }

            literals[i] = new(inLiteral);
        }

        return new(file.Number, new(literals));
    }
}
