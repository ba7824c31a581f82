namespace CorpusGenerator.Benchmarks;

/// <summary>Files of the repository that the benchmarks write.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder of the committed results.</summary>
    internal static string Results => Path.Combine(Find(), "tests", "CorpusGenerator.Benchmarks", "results");

    /// <summary>The README with the table of lookups.</summary>
    internal static string Readme => Path.Combine(Find(), "README.md");

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusGenerator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks do not run inside the repository.");
    }
}
