using System.Collections;

namespace CorpusGenerator;

/// <summary>
/// Articles that meet conditions, by order of id; each condition gives a narrower sequence, in whatever order they are
/// given. Nothing is copied or allocated.
/// </summary>
/// <remarks>
/// The conditions are posting lists made at compile time, and are intersected while the sequence is gone through.
/// Beside dates it takes four of them. <c>default</c> is empty. LINQ boxes it, once a query.
/// </remarks>
public readonly partial struct ArticleSequence : IEnumerable<Article>
{
    private readonly CorpusData? _data;
    private readonly PostingQuery _lists;
    private readonly DayRange _days;

    internal ArticleSequence(CorpusData data)
        : this(data, default, default)
    {
    }

    private ArticleSequence(CorpusData data, PostingQuery lists, DayRange days)
    {
        _data = data;
        _lists = lists;
        _days = days;
    }

    /// <summary>Those in a language.</summary>
    /// <param name="language">A BCP 47 tag as <see cref="Article.Language"/> gives it; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">There are four other conditions beside dates.</exception>
    public ArticleSequence In(string language)
    {
        ReadOnlySpan<char> tag = (language ?? throw new ArgumentNullException(nameof(language))).AsSpan();
        return _data is null ? default : And(PostingRows.OfLanguage(_data, tag));
    }

    /// <summary>Those taken from a source; O(log sources).</summary>
    /// <param name="source">The name as <see cref="Article.Source"/> gives it; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">There are four other conditions beside dates.</exception>
    public ArticleSequence From(string source)
    {
        ReadOnlySpan<char> name = (source ?? throw new ArgumentNullException(nameof(source))).AsSpan();
        return _data is null ? default : And(PostingRows.OfSource(_data, name));
    }

    /// <summary>Those with a hashtag; O(log hashtags).</summary>
    /// <param name="hashtag">The hashtag with its mark or without; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hashtag"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">There are four other conditions beside dates.</exception>
    public ArticleSequence Tagged(string hashtag)
    {
        ReadOnlySpan<char> name = (hashtag ?? throw new ArgumentNullException(nameof(hashtag))).AsSpan();
        return _data is null ? default : And(PostingRows.OfHashtag(_data, name));
    }

    /// <summary>Those that quote a speaker; none for nobody and for a speaker of another corpus.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <exception cref="InvalidOperationException">There are four other conditions beside dates.</exception>
    public ArticleSequence Quoting(Speaker speaker) => _data is null || speaker.Data != _data
        ? default
        : And(PostingRows.Of(_data.Tables, PostingKind.Speaker, speaker.Index));

    /// <summary>
    /// The number of articles: O(1) for one condition, O(log days) for dates alone; else goes through the sequence.
    /// </summary>
    public int Count()
    {
        if (_data is null)
        {
            return 0;
        }

        return (_lists.ListCount, _days.IsUnlimited) switch
        {
            (0, true) => _data.Tables.Count(TableCount.Articles),
            (1, true) => _data.Tables.Range(TableSection.PostingFirst, _lists[0]).Count,
            (0, false) => CountOfDays(_data.Tables),
            _ => CountOneByOne(),
        };
    }

    /// <summary>Goes through the articles by order of id without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ArticleSequence And(int row) => row < 0 ? default : new(_data!, _lists.And(row), _days);

    private int CountOneByOne()
    {
        int count = 0;
        foreach (Article _ in this)
        {
            count++;
        }

        return count;
    }
}
