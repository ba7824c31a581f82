using System.Globalization;

namespace CorpusGenerator.Benchmarks;

/// <summary>What one benchmark measured.</summary>
/// <param name="Ids">How many ids there are.</param>
/// <param name="Shape">What they look like.</param>
/// <param name="Hit">Whether the keys are ids.</param>
/// <param name="Method">Which lookup.</param>
/// <param name="Nanoseconds">A lookup in the fastest iteration: on a shared machine noise only adds.</param>
/// <param name="Allocated">Bytes a lookup.</param>
internal sealed record LookupFigure(int Ids, string Shape, bool Hit, string Method, double Nanoseconds, long Allocated)
{
    internal static LookupFigure[] Read(string path) =>
        [.. File.ReadAllLines(path).Select(line => Parse(line.Split(',')))];

    internal string Write() =>
        string.Create(CultureInfo.InvariantCulture, $"{Ids},{Shape},{Hit},{Method},{Nanoseconds:F3},{Allocated}");

    private static LookupFigure Parse(string[] fields) => new(
        int.Parse(fields[0], CultureInfo.InvariantCulture),
        fields[1],
        bool.Parse(fields[2]),
        fields[3],
        double.Parse(fields[4], CultureInfo.InvariantCulture),
        long.Parse(fields[5], CultureInfo.InvariantCulture));
}
