namespace CorpusGenerator.Reading;

/// <summary>The posting lists: articles that have something in common.</summary>
internal static class PostingColumns
{
    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        columns[TableSection.LanguageTag].AddRange(corpus.Languages.Select(pool.Add));
        columns[TableSection.LanguageIsRightToLeft].AddRange(
            corpus.Languages.Select(tag => LanguageTag.IsRightToLeft(tag.AsSpan()) ? 1 : 0));

        // In the order of PostingKind.
        AddKind(columns, lists => ByLanguage(lists, columns, corpus));
        AddKind(columns, lists => BySpeaker(lists, corpus));
        AddKind(columns, lists => ByTranslation(lists, columns, corpus));
        AddKind(columns, lists => BySource(lists, columns[TableSection.SourceName], pool, corpus));
        AddKind(columns, lists => ByHashtag(lists, columns[TableSection.HashtagName], pool, corpus));
        AddKind(columns, lists => ByDay(lists, columns));
    }

    /// <param name="columns">Where to.</param>
    /// <param name="fill">Fills the lists and says how many there are.</param>
    private static void AddKind(ColumnSet columns, Func<RowLists, int> fill)
    {
        using RowLists lists = new();
        int rows = fill(lists);
        columns.Add(TableSection.PostingKindFirst, Math.Max(0, columns[TableSection.PostingFirst].Count - 1));
        lists.AddTo(columns, TableSection.PostingFirst, TableSection.Posting, rows);
    }

    private static int ByLanguage(RowLists lists, ColumnSet columns, CorpusModel corpus)
    {
        ColumnBuilder languages = columns[TableSection.ArticleLanguage];
        for (int i = 0; i < languages.Count; i++)
        {
            lists.Add(languages[i], i);
        }

        return corpus.Languages.Count;
    }

    private static int BySpeaker(RowLists lists, CorpusModel corpus)
    {
        for (int i = 0; i < corpus.SpeechCount; i++)
        {
            lists.Add(corpus.Quotes[i].Speaker, corpus.Quotes[i].Article);
        }

        return corpus.Speakers.Count;
    }

    private static int ByTranslation(RowLists lists, ColumnSet columns, CorpusModel corpus)
    {
        ReadOnlySpan<int> rows = corpus.Translations.Rows.AsSpan();
        columns[TableSection.ArticleTranslations].AddRange(rows);
        for (int i = 0; i < rows.Length; i++)
        {
            lists.Add(rows[i], i);
        }

        return corpus.Translations.Count;
    }

    private static int BySource(RowLists lists, ColumnBuilder names, StringPool pool, CorpusModel corpus)
    {
        NamePostings sources = new();
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            if (corpus.Articles[i].Source.Length > 0)
            {
                sources.Add(corpus.Articles[i].Source, i);
            }
        }

        names.AddRange(sources.AddTo(lists).Select(pool.Add));
        return names.Count;
    }

    private static int ByHashtag(RowLists lists, ColumnBuilder names, StringPool pool, CorpusModel corpus)
    {
        NamePostings hashtags = new();
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach (string hashtag in corpus.Articles[i].Hashtags)
            {
                hashtags.Add(hashtag, i);
            }
        }

        names.AddRange(hashtags.AddTo(lists).Select(pool.Add));
        return names.Count;
    }

    private static int ByDay(RowLists lists, ColumnSet columns)
    {
        ColumnBuilder days = columns[TableSection.ArticleDay];
        SortedSet<int> distinct = [.. days.AsSpan().ToArray()];
        distinct.Remove(0);
        int[] rows = [.. distinct];
        for (int i = 0; i < days.Count; i++)
        {
            lists.Add(days[i] == 0 ? -1 : Array.BinarySearch(rows, days[i]), i);
        }

        columns[TableSection.Day].AddRange(rows.AsSpan());
        return rows.Length;
    }
}
