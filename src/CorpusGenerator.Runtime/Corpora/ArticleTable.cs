using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGenerator;

/// <summary>The articles of a corpus, by order of id; <c>Corpus.Articles</c> adds a property for each.</summary>
/// <remarks>A class, so that LINQ over it does not box and <c>Corpus.Articles</c> inherits all it can do.</remarks>
[DebuggerDisplay("Count = {Count}")]
public abstract partial class ArticleTable : IReadOnlyList<Article>
{
    private readonly CorpusData _data;

    /// <summary>The articles of compiled data; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ArticleTable(CorpusData data)
    {
        _data = data ?? throw new ArgumentNullException(nameof(data));
        Count = data.Tables.Count(TableCount.Articles);
    }

    /// <summary>The ids; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract IdIndex Ids { get; }

    /// <summary>The number of articles; O(1).</summary>
    public int Count { get; }

    /// <summary>The article at a position from 0, by ordinal order of ids; O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Article this[int index] => _data.Article(index);

    /// <summary>The article with an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <c>null</c>.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Article this[string id] => TryGet(id ?? throw new ArgumentNullException(nameof(id)), out Article article)
        ? article
        : throw new KeyNotFoundException(UnknownIdMessage(id));

    /// <summary>Looks an article up by its id; no allocation.</summary>
    /// <param name="id">The id, compared by code units.</param>
    /// <param name="article">The article, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<char> id, out Article article)
    {
        int index = IndexOf(id);
        article = index < 0 ? default : new(_data, index);
        return index >= 0;
    }

    /// <inheritdoc cref="TryGet(ReadOnlySpan{char}, out Article)"/>
    /// <param name="utf8Id">The id in UTF-8; what is not valid UTF-8 is the id of no article.</param>
    /// <param name="article">The article, or <c>default</c>.</param>
    public bool TryGet(ReadOnlySpan<byte> utf8Id, out Article article)
    {
        int index = Ids.Find(utf8Id);
        article = index < 0 ? default : new(_data, index);
        return index >= 0;
    }

    /// <inheritdoc cref="TryGet(ReadOnlySpan{char}, out Article)"/>
    /// <remarks><c>null</c> is the id of no article.</remarks>
    public bool TryGet(string? id, out Article article)
    {
        article = default;
        return id is not null && TryGet(id.AsSpan(), out article);
    }

    /// <summary>The id that somebody may have meant by <paramref name="id"/>; <c>null</c> when none is near.</summary>
    /// <remarks>Goes through all ids: meant for messages.</remarks>
    public string? NearestId(ReadOnlySpan<char> id) => CorpusGenerator.NearestId.Find(id, Ids);

    /// <summary>Goes through the articles in order without allocating.</summary>
    public CorpusList<Article>.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The index of the article with an id, or -1; for generated code, where it is compiled for these very ids.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual int IndexOf(ReadOnlySpan<char> id) => Ids.Find(id);

    private string UnknownIdMessage(string id) => NearestId(id.AsSpan()) is { } nearest
        ? $"There is no article '{id}'. The nearest id is '{nearest}'."
        : $"There is no article '{id}', nor one with an id like it.";

    private CorpusList<Article> All => new(_data, new(0, Count));
}
