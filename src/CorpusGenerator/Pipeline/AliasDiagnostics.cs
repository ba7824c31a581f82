using System.Collections.Immutable;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What is wrong with speakers' aliases, by themselves and beside the corpus.</summary>
internal static class AliasDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Of(ImmutableArray<AliasFile> files, CorpusSpeakers speakers)
    {
        if (files.IsEmpty)
        {
            return [];
        }

        SpeakerAliases aliases = new();
        HashSet<SpeakerAlias> found = [.. speakers.Speakers.SelectMany(speaker =>
            speaker.Names.Select(name => new SpeakerAlias(name, speaker.Name)))];
        return AliasFile.InOrder(files).SelectMany(file =>
            file.Diagnostics.Concat(file.Entries.SelectMany(entry => Check(file.Path, entry, aliases, found))));
    }

    private static IEnumerable<DiagnosticInfo> Check(
        string path, AliasEntry entry, SpeakerAliases aliases, HashSet<SpeakerAlias> found)
    {
        (string name, string canonical) = (entry.Alias.Name, entry.Alias.Canonical);
        if (!aliases.TryAdd(entry.Alias))
        {
            string reason = $"another line already says who '{name}' or '{canonical}' is";
            yield return DiagnosticInfo.Of(ProblemIds.InvalidAlias, path, entry.Place, reason);
        }
        else if (!found.Contains(entry.Alias))
        {
            yield return DiagnosticInfo.Of(ProblemIds.UnusedAlias, path, entry.Place, name, canonical);
        }
    }
}
