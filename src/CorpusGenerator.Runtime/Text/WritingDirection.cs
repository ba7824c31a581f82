namespace CorpusGenerator;

/// <summary>Which languages are written from right to left.</summary>
internal static class WritingDirection
{
    /// <summary>Languages whose usual script runs from right to left (CLDR 44, likelySubtags and scriptMetadata).</summary>
    private static readonly string[] RightToLeft =
        ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "lrc", "mzn", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>Whether a BCP 47 tag stands for text that runs from right to left.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOf('-');
        ReadOnlySpan<char> language = end < 0 ? tag : tag.Slice(0, end);
        foreach (string candidate in RightToLeft)
        {
            if (language.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return !HasOtherScript(tag.Slice(language.Length));
            }
        }

        return false;
    }

    private static bool HasOtherScript(ReadOnlySpan<char> rest) =>
        rest.StartsWith("-Latn".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("-Cyrl".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
