using System.Globalization;
using System.Text;

namespace CorpusGenerator.Benchmarks;

/// <summary>The table of lookups in the README, made of the committed results.</summary>
/// <remarks>A test holds the README against it; <c>-- readme</c> writes it.</remarks>
internal static class ReadmeTable
{
    private const string Begin =
        "<!-- Lookups: made by dotnet run -c Release --project tests/CorpusGenerator.Benchmarks -- readme -->";

    private const string End = "<!-- End of lookups -->";

    // Where the table goes that is not there yet.
    private const string Following = "## Install";

    /// <summary>The README with the table between its markers; without one when no results are committed.</summary>
    /// <param name="readme">The README as it is.</param>
    /// <param name="results">The folder with <c>lookup.csv</c> and <c>startup.csv</c>.</param>
    internal static string Update(string readme, string results)
    {
        string table = File.Exists(Path.Combine(results, "lookup.csv")) && File.Exists(Path.Combine(results, "startup.csv"))
            ? $"{Begin}\n{Render(results)}{End}\n\n"
            : "";
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        int following = readme.IndexOf(Following, StringComparison.Ordinal);
        return readme[..(begin < 0 ? following : begin)] + table + readme[following..];
    }

    private static string Render(string results)
    {
        LookupFigure[] lookups = LookupFigure.Read(Path.Combine(results, "lookup.csv"));
        Dictionary<int, StartupFigure> starts = StartupFigure.Read(Path.Combine(results, "startup.csv"))
            .ToDictionary(figure => figure.Ids);
        StringBuilder table = new("| Ids | a lookup | `FrozenDictionary` | `Dictionary` | ratio to `FrozenDictionary` | start | `FrozenDictionary` |\n");
        table.Append("| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (IGrouping<int, LookupFigure> ids in lookups.GroupBy(figure => figure.Ids))
            table.Append(Row([.. ids], starts.GetValueOrDefault(ids.Key)));
        return table.Append(Invariant($"\n{Caption(lookups)}\n")).ToString();
    }

    private static string Caption(LookupFigure[] lookups)
    {
        int shapes = lookups.Select(figure => figure.Shape).Distinct().Count();
        return $"Median ns of a lookup over {shapes} shapes of ids, hits and misses, string and span keys (ratio: median, and "
            + $"largest); {lookups.Where(figure => figure.Method.StartsWith("IdIndex", StringComparison.Ordinal)).Max(figure => figure.Allocated)} B allocated. "
            + "Start: ms from the start of the process to the first answer, over a program that does nothing. "
            + "All figures: [lookup.md](tests/CorpusGenerator.Benchmarks/results/lookup.md), "
            + "[startup.md](tests/CorpusGenerator.Benchmarks/results/startup.md).";
    }

    private static string Row(LookupFigure[] figures, StartupFigure? start)
    {
        double[] ratios = [.. Ratios(figures).Order()];
        string Time(string method) =>
            Invariant($"{Median(figures.Where(figure => figure.Method.StartsWith(method, StringComparison.Ordinal)).Select(figure => figure.Nanoseconds)):F1}");
        return Invariant($"| {figures[0].Ids:N0} | {Time("IdIndex")} | {Time("Frozen")} | {Time("Dictionary")} | ")
            + Invariant($"{Median(ratios):F2}, {ratios[^1]:F2} | ")
            + (start is null ? " | |\n" : Invariant($"{start.IdIndex:F1} | {start.Frozen:F1} |\n"));
    }

    /// <summary>The time of each lookup to that of the FrozenDictionary in the same case.</summary>
    private static IEnumerable<double> Ratios(LookupFigure[] figures)
    {
        Dictionary<(string Shape, bool Hit, string Method), double> times = figures.ToDictionary(
            figure => (figure.Shape, figure.Hit, figure.Method), figure => figure.Nanoseconds);
        return times.Keys.Where(key => key.Method.StartsWith("IdIndex", StringComparison.Ordinal))
            .Select(key => times[key] / times[key with { Method = key.Method.Replace("IdIndex", "Frozen", StringComparison.Ordinal) }]);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
