using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>What is known of a document's words where documents are compared: hashes alone.</summary>
/// <param name="Language">A hash of the main language's primary subtag: <c>en</c> and <c>en-GB</c> have the same.</param>
/// <param name="Distinct">Its different words, each in the language's own hash, as <see cref="DistinctHashes"/> puts them in order.</param>
/// <param name="Sketch">A <see cref="ShingleSketch"/> of its text.</param>
public sealed record DocumentWords(uint Language, EquatableArray<uint> Distinct, EquatableArray<uint> Sketch)
{
    /// <summary>What is compared before the sketch.</summary>
    internal SketchDigest Digest { get; } = SketchDigest.Of(Sketch.AsSpan());

    /// <summary>Hashes the words of what a reader would read: boilerplate and bylines make no two stories alike.</summary>
    /// <remarks>Linear in the text.</remarks>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static DocumentWords Of(Document document)
    {
        using WordHashes words = new(document.Text.Length);
        foreach (DocumentBlock block in document.Structure.Blocks)
        {
            if (BodyBlocks.Include(block.Kind))
                words.Add(block.Range.Of(document.Text));
        }

        return Of(words, HashOf(document.Languages.Main.Tag));
    }

    /// <summary>Puts together what is kept of a text.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    internal static DocumentWords Of(WordHashes words, uint language) =>
        new(language, new(DistinctHashes.Of(words.AsSpan(), language)), new(ShingleSketch.Of(words.AsSpan())));

    private static uint HashOf(string tag)
    {
        int end = tag.IndexOf('-');
        return (uint)Mixing.Mix(StableHash.Of(tag.AsSpan(0, end < 0 ? tag.Length : end)));
    }
}
