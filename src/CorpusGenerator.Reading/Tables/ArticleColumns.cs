namespace CorpusGenerator.Reading;

/// <summary>What is said of each article.</summary>
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
            columns.Add(TableSection.ArticlePath, pool.Add(article.Identity.PathStem));
            columns.Add(TableSection.ArticleExtension, pool.Add(article.Options.Path.Substring(article.Identity.PathStem.Length)));
            columns.Add(TableSection.ArticleLanguage, languages[article.Language.Tag]);
            columns.Add(TableSection.ArticleConfidence, (int)(article.Language.Confidence * ConfidenceSteps));
            columns.Add(TableSection.ArticleWords, article.WordCount);
            columns.Add(TableSection.ArticleDay, Days.NumberOf(article.Structure.Date));
            columns.Add(TableSection.ArticleGivenTitle, GivenTitle(pool, article));
            AddPassages(columns, article);
        }
    }

    private static int GivenTitle(StringPool pool, DocumentEntry article) =>
        article.Options.Title.Length == 0 ? 0 : pool.Add(article.Options.Title) + 1;

    private static void AddPassages(ColumnSet columns, DocumentEntry article)
    {
        for (ArticlePassage passage = 0; passage <= ArticlePassage.Date; passage++)
        {
            TextRange range = RangeOf(article, passage);
            if (!range.IsEmpty)
            {
                columns.Add(TableSection.PassageKind, (int)passage);
                columns.Add(TableSection.PassageStart, range.Start);
                columns.Add(TableSection.PassageLength, range.Length);
            }
        }

        columns.EndRow(TableSection.PassageFirst, TableSection.PassageKind);
    }

    private static TextRange RangeOf(DocumentEntry article, ArticlePassage passage) => passage switch
    {
        ArticlePassage.Title => article.Structure.Title,
        ArticlePassage.Byline => article.Structure.Byline,
        ArticlePassage.Source => article.Structure.Source,
        ArticlePassage.Dateline => article.Structure.Dateline?.Range ?? default,
        ArticlePassage.DatelinePlace => article.Structure.Dateline?.Place ?? default,
        ArticlePassage.DatelineAgency => article.Structure.Dateline?.Agency ?? default,
        _ => article.Structure.DateRange,
    };
}
