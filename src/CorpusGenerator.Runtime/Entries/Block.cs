using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>A block of an article: one or more lines that are one thing.</summary>
[DebuggerDisplay("{Kind}: {Text.ToString(),nq}")]
public readonly record struct Block : ICorpusEntry<Block>
{
    private readonly CorpusData? _data;
    private readonly int _index;

    internal Block(CorpusData data, int index)
    {
        _data = data;
        _index = index;
    }

    /// <summary>What the block is.</summary>
    public BlockKind Kind => _data is null ? default : (BlockKind)_data.Tables[TableSection.BlockKind][_index];

    /// <summary>Its text, without the white space around it.</summary>
    public Passage Text => _data is null
        ? default
        : new(
            _data,
            RowSearch.Owner(_data.Tables[TableSection.BlockFirst], _index),
            _data.Tables[TableSection.BlockStart][_index],
            _data.Tables[TableSection.BlockLength][_index]);

    /// <summary>Its language as a BCP 47 tag: the article's, unless the block is clearly in another.</summary>
    public string Language
    {
        get
        {
            if (_data is null)
            {
                return "und";
            }

            Column foreign = _data.Tables[TableSection.ForeignBlock];
            int row = RowSearch.LowerBound(foreign, _index, 0, foreign.Count);
            return row < foreign.Count && foreign[row] == _index
                ? _data.String(_data.Tables[TableSection.ForeignBlockTag][row])
                : Text.Article.Language;
        }
    }

    /// <summary>The block's text as a new string.</summary>
    public override string ToString() => Text.ToString();

    Block ICorpusEntry<Block>.At(CorpusData data, int index) => new(data, index);
}
