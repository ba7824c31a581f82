using System.ComponentModel;

namespace CorpusGenerator;

/// <summary>Finds the id somebody may have meant, for the message of a failed lookup.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NearestId
{
    // More than a third of the characters wrong is another word, not a slip.
    private const int CharactersPerSlip = 3;

    // Less than three characters are in too many ids to mean one.
    private const int ShortestPart = 3;

    /// <summary>
    /// The shortest id that begins with the whole words of <paramref name="key"/>, or else the one with the smallest
    /// edit distance to it, or null if none is near.
    /// </summary>
    /// <remarks>
    /// Reads every id: for failures only. Of equally near ids the first in ordinal order is returned. At most a third
    /// of the key's characters may differ, not counting the case of ASCII letters, and always one.
    /// </remarks>
    /// <param name="key">What was looked for; only its first 256 UTF-16 code units count.</param>
    /// <param name="index">The ids.</param>
    public static string? Find(ReadOnlySpan<char> key, IdIndex index)
    {
        key = key.Slice(0, Math.Min(key.Length, 256));
        return Beginning(key, index) ?? WithSlips(key, index);
    }

    private static string? Beginning(ReadOnlySpan<char> key, IdIndex index)
    {
        ReadOnlySpan<char> shortest = default;
        foreach (ReadOnlySpan<char> id in index.Records)
        {
            bool begins = key.Length >= ShortestPart && id.Length > key.Length && !char.IsLetterOrDigit(id[key.Length])
                && id.StartsWith(key, StringComparison.OrdinalIgnoreCase);
            if (begins && (shortest.IsEmpty || id.Length < shortest.Length
                || (id.Length == shortest.Length && id.SequenceCompareTo(shortest) < 0)))
                shortest = id;
        }

        return shortest.IsEmpty ? null : shortest.ToString();
    }

    private static string? WithSlips(ReadOnlySpan<char> key, IdIndex index)
    {
        int limit = Math.Max(1, key.Length / CharactersPerSlip);
        ReadOnlySpan<char> nearest = default;
        bool isFound = false;
        foreach (ReadOnlySpan<char> id in index.Records)
        {
            int distance = EditDistance.Between(key, id, limit);
            bool isNearer = distance < limit || (distance == limit && !isFound);
            bool isEarlier = distance == limit && isFound && id.SequenceCompareTo(nearest) < 0;
            if (!isNearer && !isEarlier)
                continue;
            (isFound, limit) = (true, distance);
            nearest = id;
        }

        return isFound ? nearest.ToString() : null;
    }
}
