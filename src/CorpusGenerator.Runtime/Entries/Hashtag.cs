using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>A hashtag of an article.</summary>
[DebuggerDisplay("{Text.ToString(),nq}")]
public readonly record struct Hashtag : ICorpusEntry<Hashtag>
{
    private readonly CorpusData? _data;
    private readonly int _index;

    internal Hashtag(CorpusData data, int index)
    {
        _data = data;
        _index = index;
    }

    /// <summary>The hashtag with its mark.</summary>
    public Passage Text => _data is null
        ? default
        : new(
            _data,
            RowSearch.Owner(_data.Tables[TableSection.HashtagFirst], _index),
            _data.Tables[TableSection.HashtagStart][_index],
            _data.Tables[TableSection.HashtagLength][_index]);

    /// <inheritdoc/>
    public bool Equals(Hashtag other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode();

    /// <summary>The hashtag as a new string.</summary>
    public override string ToString() => Text.ToString();

    Hashtag ICorpusEntry<Hashtag>.At(CorpusData data, int index) => new(data, index);
}
