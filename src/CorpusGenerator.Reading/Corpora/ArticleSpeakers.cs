namespace CorpusGenerator.Reading;

/// <summary>What an article contributes to the speakers of the corpus: who speaks in it, and not what they say.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Language">Its language without region and script: names are spelled the same in both.</param>
/// <param name="Speakers">Who speaks in it; at least one.</param>
/// <param name="Descriptions">The forms that describe a speaker and do not name them.</param>
public sealed record ArticleSpeakers(
    string Article,
    string Language,
    EquatableArray<DocumentSpeaker> Speakers,
    EquatableArray<string> Descriptions)
{
    /// <summary>The contributions of articles that have speakers, in the articles' order.</summary>
    public static EquatableArray<ArticleSpeakers> In(ArticleList articles)
    {
        List<ArticleSpeakers> result = [];
        foreach (DocumentEntry article in articles.Articles)
        {
            if (article.Speakers.Count > 0)
            {
                result.Add(article.SpeakersAlone);
            }
        }

        return result.ToEquatableArray();
    }

    internal static ArticleSpeakers Of(DocumentEntry article) =>
        new(article.Identity.Id, article.Language.Tag.Split('-')[0], article.Speakers, article.Descriptions);
}
