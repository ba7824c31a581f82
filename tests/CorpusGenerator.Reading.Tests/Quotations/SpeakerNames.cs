namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Whether two names are of one speaker, as figures for attribution count it.</summary>
internal static class SpeakerNames
{
    private const int SurestStem = 4;

    /// <summary>Whether all words of one are in the other, but for endings.</summary>
    public static bool AreSame(string left, string right)
    {
        string[] a = Words(left), b = Words(right);
        return right.Length > 0 && (a.All(word => b.Any(other => IsForm(word, other))) || b.All(word => a.Any(other => IsForm(word, other)))
            || left.Contains(right, StringComparison.Ordinal) || (IsUnspaced(left) && right.Contains(left, StringComparison.Ordinal)));
    }

    private static string[] Words(string name) =>
        name.ToLowerInvariant().Split([' ', ',', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsForm(string word, string other) =>
        word == other || (Math.Min(word.Length, other.Length) >= SurestStem
            && (word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal)));

    private static bool IsUnspaced(string name) => name.Any(character => character is >= '\u3040' and <= '\u9fff');
}
