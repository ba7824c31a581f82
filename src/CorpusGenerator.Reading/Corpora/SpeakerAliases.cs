namespace CorpusGenerator.Reading;

/// <summary>Finds the canonical name of a name; of aliases that go against each other the first holds.</summary>
public sealed class SpeakerAliases
{
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly HashSet<string> _canonicalNames = new(StringComparer.Ordinal);

    /// <summary>Takes aliases in order.</summary>
    public static SpeakerAliases Of(EquatableArray<SpeakerAlias> aliases)
    {
        SpeakerAliases result = new();
        foreach (SpeakerAlias alias in aliases)
        {
            result.TryAdd(alias);
        }

        return result;
    }

    /// <summary>The canonical name; the name itself when it is no alias.</summary>
    public string CanonicalOf(string name) => _canonical.TryGetValue(name, out string? canonical) ? canonical : name;

    /// <summary>Adds an alias, unless what is there already makes one of its names stand for somebody else.</summary>
    public bool TryAdd(SpeakerAlias alias)
    {
        bool isFree = CanonicalOf(alias.Canonical) == alias.Canonical
            && (CanonicalOf(alias.Name) == alias.Name || CanonicalOf(alias.Name) == alias.Canonical)
            && (!_canonicalNames.Contains(alias.Name) || alias.Name == alias.Canonical);
        if (isFree)
        {
            _canonical[alias.Name] = alias.Canonical;
            _canonicalNames.Add(alias.Canonical);
        }

        return isFree;
    }
}
