namespace CorpusGenerator.Runtime.Tests.Corpora;

/// <summary>A small corpus with a title, a dateline, quotes, a term, a source and a translation.</summary>
internal static class SampleTexts
{
    public const string Ferry =
        "The harbour ferry is back\n\n"
        + "VESSBY, May 3, 2031 (Norpress) -- The ferry across the harbour of Vessby runs again, the town said.\n\n"
        + "\"The ferry is back, and it will stay for many years,\" said Mira Holm, the mayor of Vessby.\n\n"
        + "\"We waited a long winter for this morning,\" Holm added. She spoke of a \"floating bridge\" for all.\n\n"
        + "Source: Norpress\n";

    public const string FerryInGerman =
        "Die Hafenfähre ist wieder da\n\n"
        + "Die Fähre über den Hafen von Vessby fährt wieder, teilte die Stadt am Dienstag mit.\n\n"
        + "„Die Fähre ist wieder da, und sie wird viele Jahre bleiben“, sagte Mira Holm.\n";

    public const string Arabic = "عادت العبارة إلى ميناء المدينة صباح اليوم بعد شتاء طويل، ورحب بها سكان الجزيرة جميعا.\n";

    public static TestCorpus Corpus { get; } = TestCorpus.Of(
        ("harbour-ferry.txt", Ferry),
        ("harbour-ferry.de.txt", FerryInGerman),
        ("news/port.ar.txt", Arabic));
}
