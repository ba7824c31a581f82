using System.Collections.Immutable;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>The texts that are emitted as constants.</summary>
/// <param name="Articles">Of each article, in order; none when they are not asked for.</param>
/// <param name="Quotes">Of each speech quote, in order; none when they are not asked for.</param>
internal sealed record TextConstants(EquatableArray<string> Articles, EquatableArray<string> Quotes)
{
    /// <summary>What there is when none are asked for.</summary>
    public static TextConstants None { get; } = new(default, default);

    /// <summary>Finds the texts that <paramref name="constants"/> asks for.</summary>
    public static TextConstants Of(ImmutableArray<TextContent> texts, CorpusModel corpus, CorpusConstants constants)
    {
        if ((constants & (CorpusConstants.Texts | CorpusConstants.Quotes)) == CorpusConstants.None)
        {
            return None;
        }

        string[] articles = [.. corpus.Positions.Select(position => texts[position].Text)];
        IEnumerable<string> quotes = corpus.Quotes
            .Take(corpus.SpeechCount)
            .Select(quote => quote.Entry.Quotation.Range.StringOf(articles[quote.Article]));
        return new(
            constants.HasFlag(CorpusConstants.Texts) ? new(articles) : default,
            constants.HasFlag(CorpusConstants.Quotes) ? quotes.ToEquatableArray() : default);
    }
}
