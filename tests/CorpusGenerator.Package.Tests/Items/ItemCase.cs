namespace CorpusGenerator.Package.Tests;

/// <summary>A project that uses the props and targets in one way.</summary>
/// <param name="Name">Of its folder and file.</param>
/// <param name="Body">What its project file says.</param>
/// <param name="Properties">What the command line says, as in <c>A=1;B=2</c>.</param>
/// <param name="HasSeeds">Whether there is a folder <c>seeds</c> beside it.</param>
internal sealed record ItemCase(string Name, string Body = "", string Properties = "", bool HasSeeds = true);
