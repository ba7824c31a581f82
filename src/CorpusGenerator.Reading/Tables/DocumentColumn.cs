namespace CorpusGenerator.Reading;

/// <summary>The columns of which each document has a part of its own, whatever else is in the corpus.</summary>
internal enum DocumentColumn
{
    /// <summary>For <see cref="TableSection.PassageKind"/>.</summary>
    PassageKind,

    /// <summary>For <see cref="TableSection.PassageStart"/>.</summary>
    PassageStart,

    /// <summary>For <see cref="TableSection.PassageLength"/>.</summary>
    PassageLength,

    /// <summary>For <see cref="TableSection.BlockKind"/>.</summary>
    BlockKind,

    /// <summary>For <see cref="TableSection.BlockStart"/>.</summary>
    BlockStart,

    /// <summary>For <see cref="TableSection.BlockLength"/>.</summary>
    BlockLength,

    /// <summary>For <see cref="TableSection.Paragraph"/>.</summary>
    Paragraph,

    /// <summary>For <see cref="TableSection.Body"/>.</summary>
    Body,

    /// <summary>For <see cref="TableSection.HashtagStart"/>.</summary>
    HashtagStart,

    /// <summary>For <see cref="TableSection.HashtagLength"/>.</summary>
    HashtagLength,
}
