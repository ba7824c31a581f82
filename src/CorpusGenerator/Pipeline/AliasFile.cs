using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>A file of speakers' aliases, read.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Entries">The aliases in order.</param>
/// <param name="Diagnostics">What is not understood.</param>
internal sealed record AliasFile(
    string Name,
    string Path,
    EquatableArray<AliasEntry> Entries,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static AliasFile Read(AliasFileInput input, CancellationToken cancellation)
    {
        string path = input.File.Path;
        SourceText? source = input.File.GetText(cancellation);
        if (source is null)
        {
            return Failed(input, DiagnosticInfo.Of(ProblemIds.Unreadable, path));
        }

        if (DecodingCheck.FirstMisreadPosition(source) is var misread and >= 0)
        {
            return Failed(input, new(ProblemIds.InvalidUtf8, path, DiagnosticPlace.Of(source, new(misread, 1))));
        }

        SpeakerAliasFile file = SpeakerAliasReader.Read(source.ToString());
        return new(
            input.Name,
            path,
            file.Aliases.Select(entry => new AliasEntry(entry.Alias, DiagnosticPlace.Of(source, entry.Range))).ToEquatableArray(),
            file.Problems
                .Select(problem => DiagnosticInfo.Of(problem.Id, path, DiagnosticPlace.Of(source, problem.Range), problem.Argument))
                .ToEquatableArray());
    }

    /// <summary>The files in the order in which their aliases hold.</summary>
    public static IEnumerable<AliasFile> InOrder(IEnumerable<AliasFile> files) => files
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .ThenBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>The aliases of all files.</summary>
    public static EquatableArray<SpeakerAlias> AliasesIn(IEnumerable<AliasFile> files) =>
        InOrder(files).SelectMany(file => file.Entries).Select(entry => entry.Alias).ToEquatableArray();

    private static AliasFile Failed(AliasFileInput input, DiagnosticInfo diagnostic) =>
        new(input.Name, input.File.Path, default, new DiagnosticInfo[] { diagnostic }.ToEquatableArray());
}
