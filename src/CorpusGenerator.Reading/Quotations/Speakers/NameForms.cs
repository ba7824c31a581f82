namespace CorpusGenerator.Reading;

/// <summary>Compares names by their words.</summary>
internal static class NameForms
{
    private static readonly char[] Space = [' ', '\u00A0', '\n'];

    /// <summary>The fewest characters that tell a surname, where a name is one word, from the start of another name.</summary>
    public const int ShortestSurname = 2;

    private const int LongestGivenName = 3;

    /// <summary>The words of a name.</summary>
    public static string[] Words(string name) => name.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two forms can be of one word: the same, or with another ending.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool inflected)
    {
        if (FoldedWord.AreEqual(left, right))
            return true;
        if (!inflected || Math.Abs(left.Length - right.Length) > 3)
            return false;
        int shared = SharedStart(left, right);
        int shorter = Math.Min(left.Length, right.Length);
        return shared >= 3 && shared >= shorter - (shorter > 4 ? 2 : 1);
    }

    /// <summary>Whether the word is the surname of a full name that is written without a space: 高橋 of 高橋健一.</summary>
    public static bool IsSurnameOf(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        word.Length >= ShortestSurname && name.Length > word.Length && name.Length <= word.Length + LongestGivenName
        && name.StartsWith(word, StringComparison.Ordinal);

    /// <summary>An Arabic noun without the article that is written as part of it.</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[0] is '\u0627' or '\u0644' && word[1] == '\u0644' ? word.Slice(2) : word;

    private static int SharedStart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int shared = 0;
        while (shared < left.Length && shared < right.Length
            && CharacterFolding.Fold(left[shared]) == CharacterFolding.Fold(right[shared]))
            shared++;
        return shared;
    }
}
