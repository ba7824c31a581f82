namespace CorpusGenerator.Reading;

/// <summary>Lists of numbers by row, filled in any order of rows and ascending in each.</summary>
/// <remarks>Sorted by counting: linear in numbers and rows, and no list is made for any row.</remarks>
internal sealed class RowLists : IDisposable
{
    private readonly ColumnBuilder _rows = new();
    private readonly ColumnBuilder _numbers = new();

    /// <summary>Adds a number to the list of a row; nothing to the row -1.</summary>
    public void Add(int row, int number)
    {
        if (row >= 0)
        {
            _rows.Add(row);
            _numbers.Add(number);
        }
    }

    /// <summary>Appends the lists to a "first" column and the column it owns, each number once in a list.</summary>
    public void AddTo(ColumnSet columns, TableSection first, TableSection owned, int rowCount)
    {
        int[] ends = Ends(rowCount);
        int[] sorted = Sorted(ends);
        int position = 0;
        for (int row = 0; row < rowCount; row++)
        {
            for (int start = position; position < ends[row]; position++)
            {
                if (position == start || sorted[position] != sorted[position - 1])
                {
                    columns.Add(owned, sorted[position]);
                }
            }

            columns.EndRow(first, owned);
        }
    }

    public void Dispose()
    {
        _rows.Release();
        _numbers.Release();
    }

    /// <summary>How many numbers the rows up to each have, itself included.</summary>
    private int[] Ends(int rowCount)
    {
        int[] ends = new int[rowCount];
        foreach (int row in _rows.AsSpan())
        {
            ends[row]++;
        }

        for (int row = 1; row < rowCount; row++)
        {
            ends[row] += ends[row - 1];
        }

        return ends;
    }

    private int[] Sorted(int[] ends)
    {
        int[] next = new int[ends.Length];
        ends.AsSpan(0, Math.Max(0, ends.Length - 1)).CopyTo(next.AsSpan(Math.Min(1, next.Length)));
        int[] sorted = new int[_numbers.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[next[_rows[i]]++] = _numbers[i];
        }

        return sorted;
    }
}
