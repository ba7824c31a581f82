using System.Collections;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>The forms of a speaker's name; <c>default</c> is empty.</summary>
/// <remarks>A name is made a string when it is first asked for, and then kept.</remarks>
[DebuggerDisplay("Count = {Count}")]
public readonly struct NameList : IReadOnlyList<string>
{
    private readonly CorpusData? _data;
    private readonly int _first;

    internal NameList(CorpusData data, TableRange range)
    {
        _data = data;
        _first = range.First;
        Count = range.Count;
    }

    /// <summary>The number of forms.</summary>
    public int Count { get; }

    /// <summary>The form at a position from 0; the first is the fullest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public string this[int index] => (uint)index < (uint)Count
        ? _data!.String(_data.Tables[TableSection.SpeakerName][_first + index])
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through the forms in order.</summary>
    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
