using System.Text;

namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>A text with its quotations marked; README.md beside it has the form.</summary>
/// <param name="Text">The text without the marking.</param>
/// <param name="Quotes">What is marked in it.</param>
public sealed record MarkedText(string Text, MarkedQuote[] Quotes)
{
    public static IEnumerable<MarkedText> Of(string language)
    {
        using StreamReader reader = new(typeof(MarkedText).Assembly.GetManifestResourceStream($"MarkedTexts/{language}")!);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n---\n").Select(record => Parse(record.Trim('\n')))];
    }

    private static MarkedText Parse(string record)
    {
        StringBuilder text = new();
        List<MarkedQuote> quotes = [];
        int position = 0;
        for (int open; (open = record.IndexOf("{{", position, StringComparison.Ordinal)) >= 0;)
        {
            int bar = record.IndexOf('|', open), close = record.IndexOf("}}", bar, StringComparison.Ordinal);
            text.Append(record, position, open - position);
            quotes.Add(Quote(record[(open + 2)..bar].Trim(), text.Length, close - bar - 1));
            text.Append(record, bar + 1, close - bar - 1);
            position = close + 2;
        }

        return new(text.Append(record, position, record.Length - position).ToString(), [.. quotes]);
    }

    private static MarkedQuote Quote(string speaker, int start, int length) =>
        new(start, start + length, speaker != "!", speaker is "!" or "?" ? [] : speaker.Split('/', StringSplitOptions.TrimEntries));
}
