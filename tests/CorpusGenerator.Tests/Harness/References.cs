using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

/// <summary>The reference assemblies of a target framework, with the runtime library that is built for it.</summary>
internal static class References
{
    private static readonly Dictionary<TargetFramework, IReadOnlyList<MetadataReference>> ByTarget = new()
    {
        [TargetFramework.Net80] = [.. Net80.References.All, File(typeof(Article).Assembly.Location)],
        [TargetFramework.NetStandard20] = [.. NetStandard20.References.All, .. OldRuntimeLibrary()],
        [TargetFramework.Net472] = [.. Net472.References.All, .. OldRuntimeLibrary()],
    };

    public static IReadOnlyList<MetadataReference> Of(TargetFramework target) => ByTarget[target];

    /// <summary>The project puts the netstandard2.0 build of the library, and what it needs, into a folder of that name.</summary>
    private static IEnumerable<MetadataReference> OldRuntimeLibrary() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll").Select(File);

    private static MetadataReference File(string path) => MetadataReference.CreateFromFile(path);
}
