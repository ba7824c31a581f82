using System.Globalization;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Generation;

/// <summary>Reads the project's properties; a value that is not understood counts as not given, and is reported.</summary>
internal sealed class SettingsReader(AnalyzerConfigOptions options)
{
    /// <summary>What a language should be.</summary>
    public const string LanguageExpected = "a BCP 47 tag such as de or zh-Hans";

    private const int DefaultMaxNames = 2000;

    private static readonly char[] Separators = [' ', ',', '\t', '\r', '\n'];

    private readonly List<InvalidOption> _invalid = [];

    public static CorpusSettings Read(AnalyzerConfigOptionsProvider provider, ParseOptions parseOptions) =>
        new SettingsReader(provider.GlobalOptions).Read(
            parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 });

    private CorpusSettings Read(bool hasNullable)
    {
        // Documents are read with the language on another branch: here it is only checked.
        Read(OptionNames.Language, "", LanguageExpected, value => LanguageTag.TryParse(value.AsSpan(), out _));
        return ReadSettings(hasNullable);
    }

    private CorpusSettings ReadSettings(bool hasNullable) => new(
        ReadNamespace(),
        Read(OptionNames.ClassName, "Corpus", "a C# identifier that is neither a keyword nor the name of one of its members", IsClassName),
        Read(OptionNames.Accessibility, "internal", "internal or public", value => value is "internal" or "public"),
        ReadConstants(),
        int.Parse(
            Read(OptionNames.MaxNames, DefaultMaxNames.ToString(CultureInfo.InvariantCulture), "a whole number", IsNumber),
            CultureInfo.InvariantCulture),
        hasNullable,
        _invalid.ToEquatableArray());

    private static bool IsNumber(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsName(string value) =>
        SyntaxFacts.IsValidIdentifier(value) && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None;

    private static bool IsNamespace(string value) => value.Split('.').All(IsName);

    /// <summary>A class cannot have the name of one of its members.</summary>
    private static bool IsClassName(string value) => IsName(value) && !ReservedNames.IsMemberOfEntryClass(value);

    private string ReadNamespace()
    {
        string root = Value(OptionNames.RootNamespace);
        return Read(OptionNames.Namespace, IsNamespace(root) ? root : "", "a C# namespace", IsNamespace);
    }

    private CorpusConstants ReadConstants()
    {
        string words = Read(
            OptionNames.Constants,
            "ids titles",
            "none, or words out of: ids titles quotes texts",
            value => Words(value).All(IsConstants));
        CorpusConstants result = CorpusConstants.None;
        foreach (string word in Words(words))
        {
            result |= (CorpusConstants)Enum.Parse(typeof(CorpusConstants), word, ignoreCase: true);
        }

        return result;
    }

    private static string[] Words(string value) => value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsConstants(string word) =>
        word.All(char.IsLetter) && Enum.TryParse(word, ignoreCase: true, out CorpusConstants _);

    private string Read(string name, string defaultValue, string expected, Func<string, bool> isUnderstood)
    {
        string value = Value(name);
        if (value.Length == 0)
        {
            return defaultValue;
        }

        if (isUnderstood(value))
        {
            return value;
        }

        _invalid.Add(new(name.Substring(name.IndexOf('.') + 1), value, expected));
        return defaultValue;
    }

    /// <summary>Percent-encoded on its way, as a document's are.</summary>
    private string Value(string name) => Uri.UnescapeDataString(OptionNames.Value(options, name));
}
