using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds a person's name at the end of a stretch without spaces, by its surname: "老茶农何守田".</summary>
/// <remarks>A Chinese name is a surname of one character, rarely two, and a given name of one or two.</remarks>
internal static class UnspacedNames
{
    private const int Longest = 3;
    private const int Shortest = 2;

    /// <summary>The dot between the parts of a foreign name.</summary>
    private const char PartOfName = '\u00B7';

    /// <summary>Whether a word is a surname with a given name or with what neighbours say before it ("老周"), or a foreign name of several parts.</summary>
    public static bool IsFullName(ReadOnlySpan<char> word, QuotationGrammar grammar) =>
        (word.Length is Shortest or Longest && grammar.Surnames.Contains(word[0])) || word.IndexOf(PartOfName) > 0
        || (word.Length == Shortest && HasPrefix(word, grammar));

    /// <summary>Whether the first two characters of several are a surname and what neighbours say before it.</summary>
    public static bool HasPrefix(ReadOnlySpan<char> stretch, QuotationGrammar grammar) =>
        grammar.NamePrefixes.Contains(stretch[0]) && grammar.Surnames.Contains(stretch[1]);

    /// <summary>How many code units at the start of what follows an office are a name, where more follows; 0 for none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> stretch, HashSet<char> surnames) =>
        stretch.Length > Longest && surnames.Contains(stretch[0]) && stretch.IndexOf(PartOfName) < 0 ? Longest : 0;

    /// <summary>How many code units at the end of the stretch are a name; 0 when no surname shows one.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static int LengthAtEnd(ReadOnlySpan<char> stretch, QuotationGrammar grammar)
    {
        if (grammar.Surnames.Count == 0 || stretch.Length <= Longest || stretch.IndexOf(PartOfName) >= 0)
            return 0;
        for (int length = Longest; length >= Shortest; length--)
        {
            if (BeginsName(stretch, stretch.Length - length, grammar))
                return length;
        }

        return 0;
    }

    /// <summary>"放映员|高建国": a surname that is a word, or part of foreign names, too shows a name only behind the noun for a person.</summary>
    private static bool BeginsName(ReadOnlySpan<char> stretch, int index, QuotationGrammar grammar) =>
        grammar.Surnames.Contains(stretch[index])
        || (index > 1 && grammar.OtherSurnames.Contains(stretch[index]) && grammar.PersonEndings.Contains(stretch[index - 1]));

    /// <summary>Where a relative clause before a noun ends: at the last letter of a predicate that a letter of nouns follows ("営む|畑中"); 0 for none.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static int EndOfClause(ReadOnlySpan<char> stretch, HashSet<char> endings)
    {
        for (int index = stretch.Length - 1; index > 1; index--)
        {
            if (Characters.IsHiragana(stretch[index - 1]) && !Characters.IsHiragana(stretch[index]) && endings.Contains(stretch[index - 1]))
                return index;
        }

        return 0;
    }
}
