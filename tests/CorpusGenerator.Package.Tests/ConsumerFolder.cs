namespace CorpusGenerator.Package.Tests;

/// <summary>A copy of the consumers outside the repository, which finds the package in the tests' own feed.</summary>
public sealed class ConsumerFolder : IDisposable
{
    /// <summary>A file name with what means something to MSBuild, to the compiler's options file, or to neither.</summary>
    public const string OddName = "a#b; 100%41 [c] {d} it's, (e) @f $g !h ~ ünï عربي";

    private readonly TemporaryFolder _folder = new();

    public ConsumerFolder()
    {
        _folder.CopyFrom(Repository.Path("tests/CorpusGenerator.Package.Tests/Consumers"));
        _folder.Write(
            "nuget.config",
            $"""<configuration><packageSources><add key="tests" value="{Package.Feed}" /></packageSources></configuration>""");
        _folder.Write($"App/seeds/odd/{OddName}.txt", "A file with an odd name\n\nIts text is as plain as that of any other file.\n");
        Build = Dotnet("build", "App");
    }

    public PackedPackage Package { get; } = new();

    /// <summary>How the build of all consumers ended.</summary>
    public CommandResult Build { get; }

    public string Path(string relative) => _folder.Path(relative);

    public string Write(string relative, string content) => _folder.Write(relative, content);

    /// <summary>Runs a command in the folder.</summary>
    public CommandResult Dotnet(params string[] arguments) =>
        DotnetCommand.Run(_folder.FullName, [.. arguments, $"-p:CorpusGeneratorVersion={Package.Version}"]);

    public void Dispose()
    {
        _folder.Dispose();
        Package.Dispose();
    }
}
