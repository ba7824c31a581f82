using System.Globalization;

namespace CorpusGenerator.Generation;

/// <summary>Numbers with their nouns in doc comments.</summary>
internal static class Counted
{
    public static string Noun(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
