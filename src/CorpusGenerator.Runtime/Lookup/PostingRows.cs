namespace CorpusGenerator;

/// <summary>Finds the posting list of a value: its row of <see cref="TableSection.PostingFirst"/>, or -1.</summary>
internal static class PostingRows
{
    /// <summary>The row of a kind's list with a number.</summary>
    public static int Of(CorpusTables tables, PostingKind kind, int number) =>
        tables[TableSection.PostingKindFirst][(int)kind] + number;

    /// <summary>The row of a language; they are few, so the tags are compared one after another.</summary>
    public static int OfLanguage(CorpusData data, ReadOnlySpan<char> tag)
    {
        Column tags = data.Tables[TableSection.LanguageTag];
        for (int number = 0; number < tags.Count; number++)
        {
            if (data.StringSpan(tags[number]).Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return Of(data.Tables, PostingKind.Language, number);
            }
        }

        return -1;
    }

    /// <summary>The row of a source; O(log sources).</summary>
    public static int OfSource(CorpusData data, ReadOnlySpan<char> name) =>
        OfName(data, PostingKind.Source, TableSection.SourceName, name);

    /// <summary>The row of a hashtag, which may have its mark; O(log hashtags).</summary>
    public static int OfHashtag(CorpusData data, ReadOnlySpan<char> hashtag) => OfName(
        data,
        PostingKind.Hashtag,
        TableSection.HashtagName,
        hashtag.Length > 0 && hashtag[0] is '#' or '\uFF03' ? hashtag.Slice(1) : hashtag);

    /// <summary>The row of the first day that is not before a day number: of no list when all are before; O(log days).</summary>
    public static int OfDay(CorpusTables tables, int day)
    {
        Column days = tables[TableSection.Day];
        return Of(tables, PostingKind.Day, RowSearch.LowerBound(days, day, 0, days.Count));
    }

    private static int OfName(CorpusData data, PostingKind kind, TableSection section, ReadOnlySpan<char> name)
    {
        Column names = data.Tables[section];
        int low = 0;
        for (int high = names.Count; low < high;)
        {
            int middle = (low + high) >>> 1;
            if (FoldedOrder.Compare(data.StringSpan(names[middle]), name) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < names.Count && FoldedOrder.Compare(data.StringSpan(names[low]), name) == 0
            ? Of(data.Tables, kind, low)
            : -1;
    }
}
