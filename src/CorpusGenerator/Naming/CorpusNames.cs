using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>The member names of a corpus.</summary>
/// <param name="Articles">Of each article, in order; none when there are too many articles.</param>
/// <param name="Quotes">Of each speech quote, in order; none when there are too many of them or of articles.</param>
/// <param name="Speakers">Of each speaker, in order; none when there are too many.</param>
/// <param name="Problems">Documents whose names collide.</param>
internal sealed record CorpusNames(
    EquatableArray<string> Articles,
    EquatableArray<string> Quotes,
    EquatableArray<string> Speakers,
    EquatableArray<NameCollision> Problems)
{
    public static CorpusNames Of(CorpusModel corpus, int maxNames)
    {
        bool isNamed = corpus.Articles.Count <= maxNames;
        string[] articles = isNamed ? ArticleNames.Of(corpus) : [];
        return new(
            new(articles),
            new(isNamed && corpus.SpeechCount <= maxNames ? QuoteNames.Of(corpus, articles) : []),
            new(corpus.Speakers.Count <= maxNames ? SpeakerNames.Of(corpus) : []),
            new(ArticleNames.CollisionsIn(corpus, articles)));
    }
}
