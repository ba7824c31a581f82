using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Runtime.Tests.Corpora;

/// <summary>Random small corpora whose articles share languages, sources, days, hashtags and speakers.</summary>
internal static class NewsDesk
{
    public static readonly string[] Languages = ["en", "de", "nb", "DE", "fr"];

    public static readonly string[] Sources = ["Norpress", "NORPRESS", "Tidal News", "Nobody"];

    public static readonly string[] Hashtags = ["#vessby", "Vessby", "#ferry", "\uFF03ferry", "#storm", "calm"];

    public static readonly DateOnly[] Days = [new(2031, 4, 30), new(2031, 5, 1), new(2031, 5, 3), new(2031, 6, 2), new(1999, 1, 1)];

    private static readonly string[] People = ["Mira Holm", "Jonas Brandt", "Ella Tamm"];

    public static Gen<TestCorpus> Corpora =>
        from documents in Document.ArrayOf()
        select TestCorpus.Of([.. documents.Take(12).Select((document, i) =>
            (new DocumentOptions($"a{i * 7 % 13}.txt", Language: document.Language), document.Text))]);

    private static Gen<(string Language, string Text)> Document =>
        from language in Gen.Elements("en", "de", "nb")
        from date in Gen.Elements("", "VESSBY, April 30, 2031", "VESSBY, May 1, 2031", "VESSBY, May 3, 2031", "VESSBY, June 2, 2031")
        from people in Gen.SubListOf(People)
        from hashtags in Gen.SubListOf("#vessby", "#Vessby", "#ferry", "#storm")
        from source in Gen.Elements("", "Norpress", "norpress", "Tidal News")
        select (language, Text(date, people, hashtags, source));

    private static string Text(string date, IEnumerable<string> people, IEnumerable<string> hashtags, string source) =>
        "The harbour ferry is back\n\n"
        + (date.Length == 0 ? "" : date + " (Norpress) -- ")
        + "The ferry across the harbour of Vessby runs again, the town said.\n\n"
        + string.Concat(people.Select(person => $"\"The ferry will stay for many years,\" said {person}, who waited.\n\n"))
        + string.Join(" ", hashtags)
        + (source.Length == 0 ? "\n" : $"\n\nSource: {source}\n");
}
