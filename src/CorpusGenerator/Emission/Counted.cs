using System.Globalization;

namespace CorpusGenerator.Generation;

/// <summary>Numbers with their nouns in doc comments.</summary>
internal static class Counted
{
    /// <summary>A number as it stands in code and messages in any culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Noun(int count, string noun) =>
        Number(count) + " " + noun + (count == 1 ? "" : "s");
}
