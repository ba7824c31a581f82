using System.Runtime.CompilerServices;
using Shouldly;

namespace CorpusGenerator.Tests;

/// <summary>Holds generated files against approved ones, laid out as Verify lays them out: one for each generated file.</summary>
/// <remarks>What differs is written beside the approved file as <c>.received.cs</c>; to approve it, rename it.</remarks>
internal static class Snapshot
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "tests", "CorpusGenerator.Tests", "Snapshots");

    /// <summary>Fails unless there is an equal approved file for each file, and no other of the test.</summary>
    /// <param name="files">By hint name.</param>
    /// <param name="test">The test's name, which the names of approved files begin with.</param>
    public static void ShouldMatch(IReadOnlyDictionary<string, string> files, [CallerMemberName] string test = "")
    {
        List<string> differences = [];
        foreach ((string hintName, string source) in files)
        {
            try
            {
                source.ShouldMatchApproved(options => options
                    .SubFolder(Folder)
                    .WithFilenameGenerator((_, _, type, _) => FileName(test, hintName, type))
                    .NoDiff());
            }
            catch (ShouldAssertException difference)
            {
                differences.Add(difference.Message);
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(
            files.Keys.Select(hintName => FileName(test, hintName, "approved")).Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, test + "#*.approved.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static string FileName(string test, string hintName, string type) =>
        $"{test}#{Path.GetFileNameWithoutExtension(hintName)}.{type}.cs";
}
