namespace LanguageTables;

/// <summary>One file of training material.</summary>
internal abstract class Source
{
    /// <summary>How often this source is drawn from, against the language's other sources.</summary>
    public abstract double Share { get; }

    /// <summary>A random stretch of text.</summary>
    public abstract string Sample(Random random);
}
