namespace CorpusGenerator.Package.Tests;

/// <summary>What a project hands to the compiler.</summary>
/// <param name="Files">A line a file: its path below the folder of all cases, and what its item says of it, separated by tabs.</param>
/// <param name="Watched">The files that <c>dotnet watch</c> watches, in the same form.</param>
/// <param name="Constants">The property CorpusConstants, as it reaches the compiler.</param>
/// <param name="Messages">Warnings and errors of the package's own.</param>
internal sealed record ItemCaseResult(string[] Files, string[] Watched, string Constants, string[] Messages);
