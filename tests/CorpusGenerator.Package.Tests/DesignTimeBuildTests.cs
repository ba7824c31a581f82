namespace CorpusGenerator.Package.Tests;

/// <summary>What an editor asks for without compiling.</summary>
[Collection(PackageCollection.Name)]
public sealed class DesignTimeBuildTests(ConsumerFolder consumers)
{
    [Fact]
    public void Editor_is_given_the_documents_and_what_is_said_of_them()
    {
        CommandResult build = consumers.Dotnet(
            "msbuild",
            "Library",
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            // As editors do: a project that is up to date is looked at all the same.
            "-p:NonExistentFile=none",
            "-getItem:CscCommandLineArgs");

        Assert.Contains($"/additionalfile:{consumers.Path("Library/seeds/tides.txt")}", build.Output, StringComparison.Ordinal);
        Assert.Contains(".GeneratedMSBuildEditorConfig.editorconfig", build.Output, StringComparison.Ordinal);
    }
}
