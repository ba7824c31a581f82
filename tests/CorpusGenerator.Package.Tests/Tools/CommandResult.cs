namespace CorpusGenerator.Package.Tests;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">What it wrote to either stream.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The lines written, without the newlines.</summary>
    public string[] Lines => Output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
