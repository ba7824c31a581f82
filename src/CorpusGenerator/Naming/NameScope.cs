using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Gives every entry of a class a member name of its own.</summary>
/// <remarks>
/// A name comes from the entry's own key alone, so adding an entry renames no other, unless the two collide. Then
/// the one whose key is the plain spelling of the name (<c>harbour-ferry</c>) keeps it, and the others get a hash of
/// their key behind it, which does not depend on the order of entries either.
/// </remarks>
internal static class NameScope
{
    private const int HashDigits = 4;
    private const int LongHashDigits = 8;

    /// <summary>The member name of each key, in order.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="proposals">The identifier that each key would like to have; empty for none.</param>
    /// <param name="reserved">Names that are taken.</param>
    /// <param name="fallback">How a member is called whose key has no character for an identifier.</param>
    public static string[] Assign(
        IReadOnlyList<string> keys, IReadOnlyList<string> proposals, ISet<string> reserved, string fallback)
    {
        string[] names = new string[keys.Count];
        string[] wanted = new string[keys.Count];
        Dictionary<string, int> wantedBy = new(StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            wanted[i] = proposals[i].Length == 0 ? fallback : Unreserved(proposals[i], reserved);
            wantedBy[wanted[i]] = wantedBy.TryGetValue(wanted[i], out int count) ? count + 1 : 1;
        }

        HashSet<string> taken = new(reserved, StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            bool isPlain = proposals[i].Length > 0 && (wantedBy[wanted[i]] == 1 || IsPlainSpelling(keys[i], proposals[i]));
            names[i] = isPlain && taken.Add(wanted[i]) ? wanted[i] : "";
        }

        for (int i = 0; i < keys.Count; i++)
        {
            names[i] = names[i].Length > 0 ? names[i] : WithHash(wanted[i], keys[i], taken);
        }

        return names;
    }

    private static string Unreserved(string name, ISet<string> reserved) => reserved.Contains(name) ? name + "_" : name;

    /// <summary>Whether the key is the name in lower case with hyphens and folders: one key at most is, for each name.</summary>
    private static bool IsPlainSpelling(string key, string name)
    {
        int position = 0;
        foreach (char c in name)
        {
            bool startsWord = char.IsUpper(c) && position > 0 && position < key.Length && key[position] == '-';
            position += startsWord ? 1 : 0;
            if (position >= key.Length || key[position] != (c == '_' ? '/' : char.ToLowerInvariant(c)))
            {
                return false;
            }

            position++;
        }

        return position == key.Length;
    }

    private static string WithHash(string name, string key, HashSet<string> taken)
    {
        string hashed = name + "_" + StableHash.Hexadecimal(key, HashDigits);
        if (taken.Add(hashed))
        {
            return hashed;
        }

        hashed = name + "_" + StableHash.Hexadecimal(key, LongHashDigits);
        for (int number = 2; !taken.Add(hashed); number++)
        {
            hashed = name + "_" + StableHash.Hexadecimal(key + "\0" + number, LongHashDigits);
        }

        return hashed;
    }
}
