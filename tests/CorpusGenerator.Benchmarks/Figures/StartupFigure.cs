using System.Globalization;

namespace CorpusGenerator.Benchmarks;

/// <summary>From the start of a process to its first answer, over a program that does nothing.</summary>
/// <param name="Ids">How many ids there are.</param>
/// <param name="IdIndex">With the perfect hash, in ms.</param>
/// <param name="Dictionary">With a <c>Dictionary</c>, in ms.</param>
/// <param name="Frozen">With a <c>FrozenDictionary</c>, in ms.</param>
/// <param name="Empty">The program that does nothing, in ms.</param>
internal sealed record StartupFigure(int Ids, double IdIndex, double Dictionary, double Frozen, double Empty)
{
    internal static StartupFigure[] Read(string path) =>
        [.. File.ReadAllLines(path).Select(line => Parse([.. line.Split(',').Select(field => double.Parse(field, CultureInfo.InvariantCulture))]))];

    internal string Write() =>
        string.Create(CultureInfo.InvariantCulture, $"{Ids},{IdIndex:F2},{Dictionary:F2},{Frozen:F2},{Empty:F1}");

    private static StartupFigure Parse(double[] fields) => new((int)fields[0], fields[1], fields[2], fields[3], fields[4]);
}
