namespace CorpusGenerator;

/// <summary>The single passages that an article may have.</summary>
internal enum ArticlePassage
{
    Title,
    FirstWords,
    Byline,
    Source,
    Dateline,
    DatelinePlace,
    DatelineAgency,
    Date,
}
