using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>A diagnostic as data, so that steps that give one can be compared.</summary>
/// <param name="Id">The descriptor's id.</param>
/// <param name="Path">The document's full path; empty for what is wrong with the project.</param>
/// <param name="Place">Where in the document.</param>
/// <param name="Arguments">What fills the message.</param>
internal sealed record DiagnosticInfo(
    string Id,
    string Path,
    DiagnosticPlace Place,
    EquatableArray<string> Arguments = default)
{
    /// <summary>A diagnostic at a place in a file.</summary>
    public static DiagnosticInfo Of(string id, string path, DiagnosticPlace place, params string[] arguments) =>
        new(id, path, place, arguments.ToEquatableArray());

    /// <summary>A problem that was found in the document with <c>\n</c> newlines, at its place in the file as it is.</summary>
    public static DiagnosticInfo Of(Problem problem, string path, string file) =>
        Of(problem.Id, path, DiagnosticPlace.Of(file, Newlines.RangeIn(file, problem.Range)), problem.Argument);

    /// <summary>A diagnostic at the beginning of a document, or at none.</summary>
    public static DiagnosticInfo Of(string id, string path, params string[] arguments) =>
        Of(id, path, DiagnosticPlace.FileStart, arguments);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.ById(Id),
        Path.Length == 0 ? Location.None : Location.Create(Path, Place.Span, Place.Lines),
        [.. Arguments.Cast<object>()]);
}
