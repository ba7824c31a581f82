using System.ComponentModel;

namespace CorpusGenerator;

/// <summary>A compiled corpus: texts, names and tables. Generated code makes one; there is no need to use it by hand.</summary>
/// <remarks>Immutable but for caches that any thread may fill with the same value; safe from many threads at once.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusData
{
    private readonly string _ids;
    private readonly string _strings;
    private readonly Func<int, string> _loadText;
    private readonly string?[] _texts;
    private string?[]? _stringCache;
    private string?[]? _pathCache;

    /// <summary>Puts the parts of a corpus together; cost does not depend on the size of the corpus.</summary>
    /// <param name="tables">The packed tables.</param>
    /// <param name="ids">The ids, one after another.</param>
    /// <param name="strings">Paths, tags and names, one after another.</param>
    /// <param name="loadText">Gives a text literal by its number; called once or a few times for each.</param>
    public CorpusData(string tables, string ids, string strings, Func<int, string> loadText)
    {
        _ids = ids ?? throw new ArgumentNullException(nameof(ids));
        _strings = strings ?? throw new ArgumentNullException(nameof(strings));
        _loadText = loadText ?? throw new ArgumentNullException(nameof(loadText));
        Tables = new(tables ?? throw new ArgumentNullException(nameof(tables)));
        _texts = new string?[Tables.Count(TableCount.TextLiterals)];
    }

    internal CorpusTables Tables { get; }

    /// <summary>The article with an index; see <see cref="CorpusGenerator.Article.Index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public Article Article(int index) => new(this, Checked(index, TableCount.Articles));

    /// <summary>The quote with an index; speech quotes first, in text order, then the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public Quote Quote(int index) => new(this, Checked(index, TableCount.Quotes));

    /// <summary>The speaker with an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public Speaker Speaker(int index) => new(this, Checked(index, TableCount.Speakers));

    internal ReadOnlySpan<char> TextOf(int article) =>
        Literal(Tables[TableSection.ArticleLiteral][article])
            .AsSpan(Tables[TableSection.ArticleStart][article], Tables[TableSection.ArticleLength][article]);

    internal Passage Passage(ArticlePassage kind, int article)
    {
        TableRange rows = Tables.Range(TableSection.PassageFirst, article);
        Column kinds = Tables[TableSection.PassageKind];
        for (int row = rows.First; row < rows.First + rows.Count; row++)
        {
            if (kinds[row] == (int)kind)
            {
                return new(this, article, Tables[TableSection.PassageStart][row], Tables[TableSection.PassageLength][row]);
            }
        }

        return default;
    }

    internal ReadOnlySpan<char> StringSpan(int index)
    {
        TableRange range = Tables.Range(TableSection.StringStart, index);
        return range.First < _ids.Length || index < Tables.Count(TableCount.Articles)
            ? _ids.AsSpan(range.First, range.Count)
            : _strings.AsSpan(range.First - _ids.Length, range.Count);
    }

    internal string String(int index)
    {
        string?[] cache = _stringCache ??= new string?[Tables[TableSection.StringStart].Count - 1];
        return cache[index] ??= StringSpan(index).ToString();
    }

    internal string Path(int article)
    {
        string?[] cache = _pathCache ??= new string?[Tables.Count(TableCount.Articles)];
        return cache[article] ??= String(Tables[TableSection.ArticlePath][article])
            + String(Tables[TableSection.ArticleExtension][article]);
    }

    /// <summary>The characters of a range of the string pool, counted as in <see cref="TableSection.StringStart"/>.</summary>
    internal ReadOnlySpan<char> Pooled(TableRange range) => _strings.AsSpan(range.First - _ids.Length, range.Count);

    private string Literal(int index) => _texts[index] ??= _loadText(index);

    private int Checked(int index, TableCount count) =>
        (uint)index < (uint)Tables.Count(count) ? index : throw new ArgumentOutOfRangeException(nameof(index));
}
