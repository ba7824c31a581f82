namespace CorpusGenerator.Reading;

/// <summary>The tables of a corpus as they stand in generated code.</summary>
/// <remarks>The memory of the tables is lent, since after every edit tables of the same length are packed again.</remarks>
public sealed class PackedCorpus : IDisposable
{
    private readonly PackedWriter _tables;

    internal PackedCorpus(
        PackedWriter tables, IdIndexTables ids, EquatableArray<string> strings, EquatableArray<PackedSection> sections)
    {
        _tables = tables;
        Ids = ids;
        Strings = strings;
        Sections = sections;
    }

    /// <summary>The packed tables, as <c>CorpusData</c> reads them.</summary>
    public ReadOnlySpan<char> Tables => _tables.Written;

    /// <summary>The ids, and the perfect hash over them.</summary>
    public IdIndexTables Ids { get; }

    /// <summary>Paths, tags and names that are no ids, each once.</summary>
    public EquatableArray<string> Strings { get; }

    /// <summary>What the tables hold, in order: for the header that a reviewer reads.</summary>
    public EquatableArray<PackedSection> Sections { get; }

    /// <summary>Gives the memory of the tables back: they cannot be read then.</summary>
    public void Dispose() => _tables.Dispose();
}
