using System.Collections.Concurrent;
using System.Reflection;

namespace CorpusGenerator.Reading;

/// <summary>The tables that come with the library, by language; each is read on first use.</summary>
internal static class QuotationGrammars
{
    private const string Unknown = "und";
    private const string Folder = "Quotations/";
    private static readonly Assembly ThisAssembly = typeof(QuotationGrammars).GetTypeInfo().Assembly;
    private static readonly ConcurrentDictionary<string, QuotationGrammar> Read = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Tables = LanguagesWithTables();

    /// <summary>The table for a BCP 47 tag's primary language, or the one with marks alone.</summary>
    public static QuotationGrammar For(string language)
    {
        int hyphen = language.IndexOf('-');
        string primary = (hyphen < 0 ? language : language.Substring(0, hyphen)).ToLowerInvariant();
        return Read.GetOrAdd(Tables.Contains(primary) ? primary : Unknown, static tag => QuotationGrammarParser.Parse(TableOf(tag)));
    }

    private static HashSet<string> LanguagesWithTables()
    {
        HashSet<string> languages = new(StringComparer.Ordinal);
        foreach (string resource in ThisAssembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Folder, StringComparison.Ordinal))
                languages.Add(resource.Substring(Folder.Length));
        }

        return languages;
    }

    private static string TableOf(string language)
    {
        using Stream stream = ThisAssembly.GetManifestResourceStream(Folder + language)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
