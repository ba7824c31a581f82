namespace CorpusGenerator.Reading;

/// <summary>The posting lists: articles that have something in common.</summary>
internal static class PostingColumns
{
    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        PostingLists sources = PostingLists.ByName(corpus, Sources);
        PostingLists hashtags = PostingLists.ByName(corpus, article => article.Hashtags);
        columns[TableSection.LanguageTag].AddRange(corpus.Languages.Select(pool.Add));
        columns[TableSection.LanguageIsRightToLeft].AddRange(
            corpus.Languages.Select(tag => LanguageTag.IsRightToLeft(tag.AsSpan()) ? 1 : 0));
        columns[TableSection.SourceName].AddRange(sources.Names.Select(pool.Add));
        columns[TableSection.HashtagName].AddRange(hashtags.Names.Select(pool.Add));

        // In the order of PostingKind.
        AddKind(columns, ByLanguage(columns, corpus));
        AddKind(columns, BySpeaker(corpus));
        AddKind(columns, ByTranslation(columns, corpus));
        AddKind(columns, sources.Lists);
        AddKind(columns, hashtags.Lists);
        AddKind(columns, ByDay(columns, corpus));
    }

    private static void AddKind(ColumnSet columns, IEnumerable<IEnumerable<int>> lists)
    {
        columns.Add(TableSection.PostingKindFirst, Math.Max(0, columns[TableSection.PostingFirst].Count - 1));
        columns.AddRows(TableSection.PostingFirst, TableSection.Posting, lists);
    }

    private static List<int>[] ByLanguage(ColumnSet columns, CorpusModel corpus)
    {
        List<int>[] lists = QuoteColumns.NewRows(corpus.Languages.Count);
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            lists[columns[TableSection.ArticleLanguage][i]].Add(i);
        }

        return lists;
    }

    private static IEnumerable<IEnumerable<int>> BySpeaker(CorpusModel corpus)
    {
        List<int>[] lists = QuoteColumns.NewRows(corpus.Speakers.Count);
        for (int i = 0; i < corpus.SpeechCount; i++)
        {
            if (corpus.Quotes[i].Speaker >= 0)
            {
                lists[corpus.Quotes[i].Speaker].Add(corpus.Quotes[i].Article);
            }
        }

        return lists.Select(list => list.Distinct());
    }

    private static List<List<int>> ByTranslation(ColumnSet columns, CorpusModel corpus)
    {
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        List<List<int>> lists = [];
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            string key = corpus.Articles[i].Identity.TranslationKey;
            if (!rows.TryGetValue(key, out int row))
            {
                rows.Add(key, row = lists.Count);
                lists.Add([]);
            }

            lists[row].Add(i);
            columns.Add(TableSection.ArticleTranslations, row);
        }

        return lists;
    }

    private static IEnumerable<string> Sources(DocumentEntry article) => article.Source.Length == 0 ? [] : [article.Source];

    private static IEnumerable<IEnumerable<int>> ByDay(ColumnSet columns, CorpusModel corpus)
    {
        SortedDictionary<int, List<int>> lists = [];
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            int day = columns[TableSection.ArticleDay][i];
            if (day > 0 && lists.TryGetValue(day, out List<int>? list))
            {
                list.Add(i);
            }
            else if (day > 0)
            {
                lists.Add(day, [i]);
            }
        }

        columns[TableSection.Day].AddRange(lists.Keys);
        return lists.Values;
    }
}
