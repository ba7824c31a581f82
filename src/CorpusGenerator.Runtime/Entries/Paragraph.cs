using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>A block of running text.</summary>
[DebuggerDisplay("{Text.ToString(),nq}")]
public readonly record struct Paragraph : ICorpusEntry<Paragraph>
{
    private readonly Block _block;

    internal Paragraph(Block block) => _block = block;

    /// <summary>The paragraph's text; line breaks inside it are those of the document.</summary>
    public Passage Text => _block.Text;

    /// <summary>Its language as a BCP 47 tag: the article's, unless the paragraph is clearly in another.</summary>
    public string Language => _block.Language;

    /// <summary>Its sentences.</summary>
    public SentenceSequence Sentences => Text.Sentences;

    /// <summary>The characters of the paragraph.</summary>
    public static implicit operator Passage(Paragraph paragraph) => paragraph.Text;

    /// <summary>The paragraph's text as a new string.</summary>
    public override string ToString() => Text.ToString();

    Paragraph ICorpusEntry<Paragraph>.At(CorpusData data, int index) => new(new Block(data, index));
}
