namespace CorpusGenerator.Package.Tests;

/// <summary>Builds one consumer again and again: only a change of its corpus compiles it anew.</summary>
[Collection(PackageCollection.Name)]
public sealed class IncrementalBuildTests(ConsumerFolder consumers)
{
    [Fact]
    public void Library_is_compiled_again_when_and_only_when_a_document_changes()
    {
        Assert.False(IsCompiledAgain(() => { }));
        Assert.True(IsCompiledAgain(() => consumers.Write("Library/seeds/moon.txt", "The moon\n\nIt was full.\n")));
        Assert.False(IsCompiledAgain(() => { }));
        Assert.True(IsCompiledAgain(() => consumers.Write("Library/seeds/moon.txt", "The moon\n\nIt was new.\n")));
        Assert.True(IsCompiledAgain(() => File.Delete(consumers.Path("Library/seeds/moon.txt"))));
    }

    private bool IsCompiledAgain(Action change)
    {
        string library = consumers.Path("Library/obj/Debug/netstandard2.0/Library.dll");
        DateTime before = File.GetLastWriteTimeUtc(library);
        change();
        CommandResult build = consumers.Dotnet("build", "Library", "--no-restore");
        Assert.True(build.ExitCode == 0, build.Output);
        return File.GetLastWriteTimeUtc(library) != before;
    }
}
