using System.Globalization;
using System.Reflection;

namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>The tables are read and extended by people: what one cannot see in them is checked here.</summary>
public class TableFileTests
{
    private const int WidestLine = 120;

    public static TheoryData<string> Languages { get; } =
        ["ar", "cs", "de", "en", "es", "fi", "fr", "hr", "it", "ja", "kk", "pl", "pt", "ru", "sv", "tr", "uk", "und", "zh"];

    internal static string[] Lines(string language)
    {
        Assembly library = typeof(QuotationReader).Assembly;
        using StreamReader reader = new(library.GetManifestResourceStream("Quotations/" + language)!);
        return reader.ReadToEnd().Split('\n');
    }

    [Theory, MemberData(nameof(Languages))]
    public void NoSectionHasAnEntryTwice(string language)
    {
        string section = "";
        HashSet<string> seen = [];
        List<string> twice = [];
        foreach (string line in Lines(language).Select(line => line.Split('#')[0].Trim()))
        {
            if (line.StartsWith('['))
                section = line;
            else if (section is not ("[marks]" or "[settings]"))
                twice.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(entry => !seen.Add(section + entry)));
        }

        Assert.Empty(twice);
    }

    [Theory, MemberData(nameof(Languages))]
    public void NoSectionIsSplitInTwo(string language)
    {
        string[] sections = [.. Lines(language).Where(line => line.StartsWith('['))];
        Assert.Equal(sections.Distinct(), sections);
    }

    [Theory, MemberData(nameof(Languages))]
    public void AnEntryHasOneStemAndItsEndingsRightAfterIt(string language) =>
        Assert.DoesNotContain(
            Lines(language).Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries)),
            entry => entry.Contains('|') && entry[entry.IndexOf('|')..].Split(' ').Skip(1).Any(word => word.AsSpan().ContainsAny('|', '/')));

    [Theory, MemberData(nameof(Languages))]
    public void LinesFitOnAScreen(string language) =>
        Assert.DoesNotContain(Lines(language), line => new StringInfo(line).LengthInTextElements > WidestLine);
}
