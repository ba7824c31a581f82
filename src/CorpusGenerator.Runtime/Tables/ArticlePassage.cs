namespace CorpusGenerator;

/// <summary>The single passages that an article may have.</summary>
internal enum ArticlePassage
{
    Title,
    Byline,
    Source,
    Dateline,
    DatelinePlace,
    DatelineAgency,
    Date,
}
