using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>Everybody who is quoted in a corpus, by name; <c>Corpus.Speakers</c> adds a property for each.</summary>
[DebuggerDisplay("Count = {Count}")]
public abstract class SpeakerTable : IReadOnlyList<Speaker>
{
    private readonly CorpusData _data;

    /// <summary>The speakers of compiled data; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SpeakerTable(CorpusData data)
    {
        _data = data ?? throw new ArgumentNullException(nameof(data));
        Count = data.Tables.Count(TableCount.Speakers);
    }

    /// <summary>The number of speakers; O(1).</summary>
    public int Count { get; }

    /// <summary>The speaker at a position from 0, by ordinal order of names; O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Speaker this[int index] => _data.Speaker(index);

    /// <summary>Looks a speaker up by any form of the name, compared by code units without regard to case.</summary>
    /// <param name="name">A form of the name.</param>
    /// <param name="speaker">The first speaker with that form, or <c>default</c>.</param>
    /// <returns>Whether there is one. Goes through all names.</returns>
    public bool TryGet(ReadOnlySpan<char> name, out Speaker speaker)
    {
        Column names = _data.Tables[TableSection.SpeakerName];
        for (int i = 0; i < names.Count; i++)
        {
            if (_data.StringSpan(names[i]).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                speaker = new(_data, RowSearch.Owner(_data.Tables[TableSection.SpeakerNameFirst], i));
                return true;
            }
        }

        speaker = default;
        return false;
    }

    /// <inheritdoc cref="TryGet(ReadOnlySpan{char}, out Speaker)"/>
    /// <remarks><c>null</c> is the name of nobody.</remarks>
    public bool TryGet(string? name, out Speaker speaker)
    {
        speaker = default;
        return name is not null && TryGet(name.AsSpan(), out speaker);
    }

    /// <summary>Goes through the speakers in order without allocating.</summary>
    public CorpusList<Speaker>.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Speaker> IEnumerable<Speaker>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CorpusList<Speaker> All => new(_data, new(0, Count));
}
