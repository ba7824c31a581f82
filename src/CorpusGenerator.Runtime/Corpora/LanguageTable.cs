using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>The languages of a corpus: BCP 47 tags in ordinal order.</summary>
[DebuggerDisplay("Count = {Count}")]
public sealed class LanguageTable : IReadOnlyList<string>
{
    private readonly CorpusData _data;

    /// <summary>The languages of compiled data; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public LanguageTable(CorpusData data) => _data = data ?? throw new ArgumentNullException(nameof(data));

    /// <summary>The number of languages; O(1).</summary>
    public int Count => _data.Tables.Count(TableCount.Languages);

    /// <summary>The tag at a position from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public string this[int index] => _data.String(_data.Tables[TableSection.LanguageTag][index]);

    /// <summary>Goes through the tags in order.</summary>
    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
