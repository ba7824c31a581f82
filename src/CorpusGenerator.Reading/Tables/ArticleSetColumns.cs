namespace CorpusGenerator.Reading;

/// <summary>Articles that belong together: by language, by translation, by day.</summary>
internal static class ArticleSetColumns
{
    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        FillLanguages(columns, pool, corpus);
        FillTranslations(columns, corpus);
        columns[TableSection.ArticleByDay].AddRange(
            Enumerable.Range(0, corpus.Articles.Count)
                .Where(article => corpus.Articles[article].Structure.Date is not null)
                .OrderBy(article => Days.NumberOf(corpus.Articles[article].Structure.Date)));
    }

    private static void FillLanguages(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        List<int>[] articles = QuoteColumns.NewRows(corpus.Languages.Count);
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            articles[columns[TableSection.ArticleLanguage][i]].Add(i);
        }

        columns[TableSection.LanguageTag].AddRange(corpus.Languages.Select(pool.Add));
        columns[TableSection.LanguageIsRightToLeft].AddRange(
            corpus.Languages.Select(tag => LanguageTag.IsRightToLeft(tag.AsSpan()) ? 1 : 0));
        columns.AddRows(TableSection.LanguageArticleFirst, TableSection.LanguageArticle, articles);
    }

    private static void FillTranslations(ColumnSet columns, CorpusModel corpus)
    {
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        List<List<int>> groups = [];
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            string key = corpus.Articles[i].Identity.TranslationKey;
            if (!rows.TryGetValue(key, out int row))
            {
                rows.Add(key, row = groups.Count);
                groups.Add([]);
            }

            groups[row].Add(i);
            columns.Add(TableSection.ArticleTranslations, row);
        }

        columns.AddRows(TableSection.TranslationFirst, TableSection.TranslationArticle, groups);
    }
}
