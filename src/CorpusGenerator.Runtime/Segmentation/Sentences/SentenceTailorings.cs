namespace CorpusGenerator;

/// <summary>The tailoring by language. The tables of a language are made when it is first asked for.</summary>
internal static class SentenceTailorings
{
    private static readonly SentenceTailoring Shared = new();

    private static readonly SentenceTailoring WithoutFullStops = new() { FullStopsEndSentences = false };

    /// <summary>The tailoring of the language that a BCP 47 tag starts with; of one without a table, the shared
    /// one.</summary>
    internal static SentenceTailoring For(string? tag)
    {
        ReadOnlySpan<char> language = tag.AsSpan();
        int end = language.IndexOfAny('-', '_');
        language = end < 0 ? language : language.Slice(0, end);
        Span<char> lower = stackalloc char[2];
        if (language.Length != lower.Length)
            return Shared;
        language.ToLowerInvariant(lower);
        return ForSubtag(lower);
    }

    private static SentenceTailoring ForSubtag(ReadOnlySpan<char> language) => language switch
    {
        "ar" => ArabicSentences.Tailoring,
        "az" => AzerbaijaniSentences.Tailoring,
        "be" => BelarusianSentences.Tailoring,
        "bg" => BulgarianSentences.Tailoring,
        "bs" or "hr" => CroatianSentences.Tailoring,
        "ca" => CatalanSentences.Tailoring,
        "cs" => CzechSentences.Tailoring,
        "da" => DanishSentences.Tailoring,
        "de" or "lb" => GermanSentences.Tailoring,
        "el" => GreekSentences.Tailoring,
        "en" => EnglishSentences.Tailoring,
        "es" => SpanishSentences.Tailoring,
        "et" => EstonianSentences.Tailoring,
        "fa" => PersianSentences.Tailoring,
        "fi" => FinnishSentences.Tailoring,
        "fr" => FrenchSentences.Tailoring,
        "gl" => GalicianSentences.Tailoring,
        "he" or "iw" => HebrewSentences.Tailoring,
        "hi" => HindiSentences.Tailoring,
        "hu" => HungarianSentences.Tailoring,
        "id" or "in" or "ms" => IndonesianSentences.Tailoring,
        "is" => IcelandicSentences.Tailoring,
        "it" => ItalianSentences.Tailoring,
        "kk" => KazakhSentences.Tailoring,
        "lo" or "th" => WithoutFullStops,
        "lt" => LithuanianSentences.Tailoring,
        "lv" => LatvianSentences.Tailoring,
        "mk" => MacedonianSentences.Tailoring,
        "nb" or "nn" or "no" => NorwegianSentences.Tailoring,
        "nl" => DutchSentences.Tailoring,
        "pl" => PolishSentences.Tailoring,
        "pt" => PortugueseSentences.Tailoring,
        "ro" or "mo" => RomanianSentences.Tailoring,
        "ru" => RussianSentences.Tailoring,
        "sh" or "sr" => SerbianSentences.Tailoring,
        "sk" => SlovakSentences.Tailoring,
        "sl" => SlovenianSentences.Tailoring,
        "sv" => SwedishSentences.Tailoring,
        "tr" => TurkishSentences.Tailoring,
        "uk" => UkrainianSentences.Tailoring,
        "ur" => UrduSentences.Tailoring,
        "vi" => VietnameseSentences.Tailoring,
        _ => Shared,
    };
}
