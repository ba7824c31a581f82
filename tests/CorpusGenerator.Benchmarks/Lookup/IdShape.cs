namespace CorpusGenerator.Benchmarks;

/// <summary>What the ids of a benchmark look like.</summary>
public enum IdShape
{
    /// <summary>Three to six words, as of a headline.</summary>
    Headline,

    /// <summary>A long prefix that all share, and a number.</summary>
    SharedPrefix,

    /// <summary>Forty equal characters but for one, anywhere.</summary>
    OneCharacter,

    /// <summary>Three to six Arabic words.</summary>
    Arabic,

    /// <summary>GUIDs.</summary>
    Guid,
}
