namespace CorpusGenerator.Reading;

/// <summary>How much an n-gram speaks for (positive) or against (negative) a language, in 16 bits.</summary>
internal readonly struct NgramWeight
{
    private const int LastBit = 0x80;
    private const int WeightShift = 8;

    private readonly short _bits;

    /// <summary>A weight that another of the same n-gram follows.</summary>
    /// <param name="language">Index into <see cref="NgramTable.Languages"/>, below 128.</param>
    /// <param name="weight">In steps of <see cref="LanguageScores.Step"/> of log-odds.</param>
    public NgramWeight(int language, sbyte weight)
        : this((short)((weight << WeightShift) | language))
    {
    }

    private NgramWeight(short bits) => _bits = bits;

    /// <summary>Index into <see cref="NgramTable.Languages"/>.</summary>
    public int Language => _bits & (LastBit - 1);

    /// <summary>In steps of <see cref="LanguageScores.Step"/> of log-odds.</summary>
    public int Weight => _bits >> WeightShift;

    /// <summary>Whether it is the last of its n-gram's weights.</summary>
    public bool IsLast => (_bits & LastBit) != 0;

    /// <summary>The same as the last of its n-gram.</summary>
    public NgramWeight AsLast() => new((short)(_bits | LastBit));
}
