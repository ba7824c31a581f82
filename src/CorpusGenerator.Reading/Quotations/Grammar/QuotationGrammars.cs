using System.Reflection;

namespace CorpusGenerator.Reading;

/// <summary>The tables that come with the library, by language; each is read on first use.</summary>
internal static class QuotationGrammars
{
    private const string Unknown = "und";
    private const string Folder = "Quotations/";
    private static readonly Assembly ThisAssembly = typeof(QuotationGrammars).GetTypeInfo().Assembly;
    private static readonly string[] Languages = LanguagesWithTables();
    private static readonly int[] Keys = Array.ConvertAll(Languages, static language => KeyOf(language));
    private static readonly QuotationGrammar?[] Read = new QuotationGrammar?[Languages.Length];

    /// <summary>The table for a BCP 47 tag's primary language, or the one with marks alone.</summary>
    /// <remarks>Asked once a document: numbers side by side are found sooner than strings all over the memory.</remarks>
    public static QuotationGrammar For(string language)
    {
        int index = Array.IndexOf(Keys, KeyOf(language));
        if (index < 0)
            index = Array.IndexOf(Languages, Unknown);
        return Volatile.Read(ref Read[index]) ?? ReadTable(index);
    }

    /// <summary>The primary language subtag of two or three letters as one number, small and capital letters alike; 0 for none.</summary>
    private static int KeyOf(string tag)
    {
        int key = 0;
        for (int index = 0; index < tag.Length && tag[index] != '-'; index++)
        {
            int letter = (tag[index] | 0x20) - 'a';
            if ((uint)letter >= 26 || index == 3)
                return 0;
            key = (key << 8) | (letter + 1);
        }

        return key;
    }

    /// <summary>Reads a table; of two threads that do so at once, the first one's stays.</summary>
    private static QuotationGrammar ReadTable(int index)
    {
        QuotationGrammar grammar = QuotationGrammarParser.Parse(TableOf(Languages[index]));
        return Interlocked.CompareExchange(ref Read[index], grammar, null) ?? grammar;
    }

    private static string[] LanguagesWithTables() =>
        [.. ThisAssembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(static name => name.Substring(Folder.Length))];

    private static string TableOf(string language)
    {
        using Stream stream = ThisAssembly.GetManifestResourceStream(Folder + language)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
