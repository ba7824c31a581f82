using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Generation;

/// <summary>Tells the corpus's files from other additional files, and what the project's items say of them.</summary>
/// <remarks>
/// The items come as two properties and not as metadata of the files: for metadata the compiler compares the path of each
/// file with that of each other, in every build (docs/decisions/007).
/// </remarks>
internal sealed class CorpusItems : IEquatable<CorpusItems>
{
    private readonly string _documents;
    private readonly string _aliasFiles;
    private readonly string _defaultLanguage;
    private readonly List<string> _paths = [];
    private readonly Dictionary<string, DocumentOptions> _optionsByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliasFileNames = new(StringComparer.Ordinal);

    private CorpusItems(string documents, string aliasFiles, string defaultLanguage)
    {
        _documents = documents;
        _aliasFiles = aliasFiles;
        _defaultLanguage = defaultLanguage;
        foreach (ItemFields item in ItemFields.In(documents))
        {
            string path = FileKey(item[0]);
            _paths.Add(path);
            _optionsByPath[path] = new(item[1].Replace('\\', '/'), item[2], item[3], item[4], item[5]);
        }

        foreach (ItemFields item in ItemFields.In(aliasFiles))
        {
            _aliasFileNames[FileKey(item[0])] = item[1];
        }
    }

    public static CorpusItems Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation) => new(
        OptionNames.Value(provider.GlobalOptions, OptionNames.Documents),
        OptionNames.Value(provider.GlobalOptions, OptionNames.SpeakerFiles),
        Uri.UnescapeDataString(OptionNames.Value(provider.GlobalOptions, OptionNames.Language)));

    /// <summary>The document; <c>null</c> for a file that is none.</summary>
    public DocumentInput? DocumentOf(AdditionalText file) =>
        _optionsByPath.TryGetValue(FileKey(file.Path), out DocumentOptions? options)
            ? new(file, options, _defaultLanguage)
            : null;

    /// <summary>The file of aliases; <c>null</c> for a file that is none.</summary>
    public AliasFileInput? AliasFileOf(AdditionalText file) =>
        _aliasFileNames.TryGetValue(FileKey(file.Path), out string? name) ? new(file, name) : null;

    /// <summary>The full paths of the project's documents that are not among those that reached the generator.</summary>
    public IEnumerable<string> Missing(IReadOnlyCollection<DocumentInput> inputs)
    {
        // As a rule there are none; to look for them would cost each edit more than the rest of its diagnostics.
        if (inputs.Count == _paths.Count)
        {
            return [];
        }

        HashSet<string> arrived = new(inputs.Select(input => FileKey(input.File.Path)), StringComparer.Ordinal);
        return _paths.Where(path => !arrived.Contains(path));
    }

    public bool Equals(CorpusItems? other) => other is not null
        && _documents == other._documents
        && _aliasFiles == other._aliasFiles
        && _defaultLanguage == other._defaultLanguage;

    public override bool Equals(object? obj) => Equals(obj as CorpusItems);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_documents);

    /// <summary>A path as the host and MSBuild both spell it: they differ in separators and in the case of a drive.</summary>
    private static string FileKey(string path)
    {
        string key = path.Replace('\\', '/');
        return key.Length > 1 && key[1] == ':' && char.IsLower(key[0])
            ? char.ToUpperInvariant(key[0]) + key.Substring(1)
            : key;
    }
}
