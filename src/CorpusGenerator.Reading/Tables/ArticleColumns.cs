namespace CorpusGenerator.Reading;

/// <summary>What is said of each article in one number each.</summary>
internal static class ArticleColumns
{
    private const int ConfidenceSteps = 1000;

    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus, TextLayout layout)
    {
        Dictionary<string, int> languages = Enumerable.Range(0, corpus.Languages.Count)
            .ToDictionary(row => corpus.Languages[row], StringComparer.Ordinal);
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            DocumentEntry article = corpus.Articles[i];
            columns.Add(TableSection.ArticleLiteral, layout.Places[i].Literal);
            columns.Add(TableSection.ArticleStart, layout.Places[i].Start);
            columns.Add(TableSection.ArticleLength, article.Length);
            AddPath(columns, pool, article, i);
            columns.Add(TableSection.ArticleLanguage, languages[article.Language.Tag]);
            columns.Add(TableSection.ArticleConfidence, (int)(article.Language.Confidence * ConfidenceSteps));
            columns.Add(TableSection.ArticleWords, article.WordCount);
            columns.Add(TableSection.ArticleDay, Days.NumberOf(article.Structure.Date));
            columns.Add(TableSection.ArticleGivenTitle, GivenTitle(pool, article));
        }
    }

    /// <summary>The pool begins with the ids, and most paths without extension are one: those are not looked for.</summary>
    private static void AddPath(ColumnSet columns, StringPool pool, DocumentEntry article, int index)
    {
        string stem = article.Identity.PathStem;
        columns.Add(TableSection.ArticlePath, ReferenceEquals(stem, article.Identity.Id) ? index : pool.Add(stem));
        columns.Add(TableSection.ArticleExtension, pool.Add(article.Rows.Extension));
    }

    private static int GivenTitle(StringPool pool, DocumentEntry article) =>
        article.Options.Title.Length == 0 ? 0 : pool.Add(article.Options.Title) + 1;
}
