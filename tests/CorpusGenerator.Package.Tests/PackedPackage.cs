using System.IO.Compression;

namespace CorpusGenerator.Package.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, under a version that nobody else has.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackage()
    {
        DotnetCommand.RunToEnd(
            _folder.FullName,
            "pack",
            Repository.Path("src/CorpusGenerator/CorpusGenerator.csproj"),
            "--no-build",
            "--configuration",
            Repository.Configuration,
            "--output",
            Feed,
            $"-p:PackageVersion={Version}",
            $"-p:NuspecOutputPath={_folder.Path("nuspec")}/");
    }

    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():n}";

    public string Feed => _folder.Path("feed");

    private string File => Path.Combine(Feed, $"CorpusGenerator.{Version}.nupkg");

    /// <summary>The entries of the package, in ordinal order.</summary>
    public string[] Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        return archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>The bytes of an entry.</summary>
    public byte[] Read(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        using Stream stream = archive.GetEntry(entry)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose()
    {
        _folder.Dispose();
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string extracted = Path.Combine(packages, "corpusgenerator", Version);
        if (Directory.Exists(extracted))
            Directory.Delete(extracted, recursive: true);
    }
}
