using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>Where and when an article was filed, and by which agency; a part that is not there is empty.</summary>
[DebuggerDisplay("{Text.ToString(),nq}")]
public readonly record struct Dateline
{
    private readonly CorpusData? _data;
    private readonly int _article;

    internal Dateline(CorpusData data, int article)
    {
        _data = data;
        _article = article;
    }

    /// <summary>Whether the article has no dateline.</summary>
    public bool IsEmpty => Text.IsEmpty;

    /// <summary>The whole dateline as written.</summary>
    public Passage Text => Passage(ArticlePassage.Dateline);

    /// <summary>The place as written.</summary>
    public Passage Place => Passage(ArticlePassage.DatelinePlace);

    /// <summary>The agency as written, without its brackets.</summary>
    public Passage Agency => Passage(ArticlePassage.DatelineAgency);

    /// <inheritdoc/>
    public bool Equals(Dateline other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode();

    /// <summary>The dateline as a new string.</summary>
    public override string ToString() => Text.ToString();

    private Passage Passage(ArticlePassage kind) => _data is null ? default : _data.Passage(kind, _article);
}
