using System.Globalization;
using System.Text;

namespace CorpusGenerator.Benchmarks;

/// <summary>Writes the measured lookups as one Markdown table.</summary>
internal static class LookupReport
{
    private const double Target = 0.8;

    internal static string Write(LookupFigure[] figures, string machine)
    {
        StringBuilder report = new();
        report.Append("# Lookups by id\n\n").Append(machine).Append('\n');
        report.Append("ns of one lookup, the fastest of 25 iterations of 320,000; the ratio is IdIndex to ");
        report.Append($"FrozenDictionary. Allocated: {figures.Max(figure => figure.Allocated)} B.\n\n");
        report.Append("| Ids | Shape | Keys | IdIndex | FrozenDictionary | Ratio | Dictionary | switch | ");
        report.Append("Binary search |\n");
        report.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        List<double> ratios = [];
        foreach (var cell in figures.GroupBy(figure => (figure.Ids, figure.Shape, figure.Hit)))
        {
            Dictionary<string, double> times = cell.ToDictionary(figure => figure.Method, figure => figure.Nanoseconds);
            foreach (string kind in (string[])["String", "Span"])
            {
                string found = cell.Key.Hit ? "hit" : "miss";
                string keys = $"{cell.Key.Ids} | {cell.Key.Shape} | {found}, {kind.ToLowerInvariant()}";
                ratios.Add(AppendRow(report, keys, kind, times));
            }
        }

        double[] ordered = [.. ratios.Order()];
        int reached = ordered.Count(ratio => ratio <= Target);
        report.Append(Invariant($"\n{reached} of {ordered.Length} cells at {Target} or less; "));
        report.Append(Invariant($"median {ordered[ordered.Length / 2]:F2}, largest {ordered[^1]:F2}.\n"));
        return report.ToString();
    }

    private static double AppendRow(StringBuilder report, string keys, string kind, Dictionary<string, double> times)
    {
        string Figure(string rival) =>
            times.TryGetValue(rival + kind, out double time) && time > 0.1 ? Invariant($"{time:F1}") : "";

        double ratio = times["IdIndex" + kind] / times["Frozen" + kind];
        report.Append(Invariant($"| {keys} | {Figure("IdIndex")} | {Figure("Frozen")} | {ratio:F2} | "));
        report.Append($"{Figure("Dictionary")} | {Figure("Switch")} | {Figure("BinarySearch")} |\n");
        return ratio;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
