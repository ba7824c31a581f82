namespace CorpusGenerator;

/// <summary>The columns of the packed tables.</summary>
/// <remarks>
/// The literal begins with a directory: where each section starts, two characters a section, in the order of
/// <see cref="TableSection"/>.
/// </remarks>
internal sealed class CorpusTables
{
    /// <summary>The number of sections.</summary>
    public const int SectionCount = (int)TableSection.Posting + 1;

    /// <summary>Characters of the directory.</summary>
    public const int DirectoryLength = 2 * SectionCount;

    private readonly Column[] _columns = new Column[SectionCount];

    public CorpusTables(string tables)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = new(tables, Packed.Read2(tables.AsSpan(), 2 * i));
        }
    }

    public Column this[TableSection section] => _columns[(int)section];

    public int Count(TableCount count) => this[TableSection.Counts][(int)count];

    /// <summary>The entries of <see cref="TableSection.Posting"/> that are a kind's list with a number.</summary>
    public TableRange Postings(PostingKind kind, int number) =>
        Range(TableSection.PostingFirst, PostingRows.Of(this, kind, number));

    /// <summary>The entries that row <paramref name="row"/> owns, by a "first" column.</summary>
    public TableRange Range(TableSection first, int row)
    {
        Column column = this[first];
        int start = column[row];
        return new(start, column[row + 1] - start);
    }
}
