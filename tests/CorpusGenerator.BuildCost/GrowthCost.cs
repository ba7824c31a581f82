using CorpusGenerator.Generation;

namespace CorpusGenerator.BuildCost;

/// <summary>How the cost of a first run of the generator grows with the corpus.</summary>
/// <remarks>
/// The slope of the logarithm of time over that of size, by least squares: 1 is linear, below 1 something is shared.
/// In process and warm: what a compiler does with the generated files is left to <c>tests/build-cost/run.sh</c>.
/// </remarks>
internal static class GrowthCost
{
    private const int Runs = 5;

    // Sooner, small corpora are read by the first, slow form of the code, and large ones by the last.
    private const double WarmUp = 12_000;

    private static readonly (int Documents, double Megabytes)[] ByDocuments =
        [(10, 0.005), (100, 0.05), (1000, 0.5), (10000, 5)];

    private static readonly (int Documents, double Megabytes)[] ByMegabytes =
        [(100, 0.1), (100, 0.5), (100, 1), (100, 5)];

    public static int Run(string seeds)
    {
        for (double end = ThreadClock.Now + WarmUp; ThreadClock.Now < end;)
            Measure(seeds, 300, 1);
        Report("documents of 0.5 KB", seeds, ByDocuments);
        Report("100 documents", seeds, ByMegabytes);
        return 0;
    }

    private static void Report(string series, string seeds, (int Documents, double Megabytes)[] sizes)
    {
        Console.WriteLine(series);
        double[] times = new double[sizes.Length];
        for (int i = 0; i < sizes.Length; i++)
        {
            times[i] = Measure(seeds, sizes[i].Documents, sizes[i].Megabytes);
            Console.WriteLine($"{sizes[i].Documents,8} documents {sizes[i].Megabytes,7:N3} MB {times[i],9:N2} ms");
        }

        Console.WriteLine($"slope {Slope([.. sizes.Select(size => Math.Log(size.Megabytes))], [.. times.Select(time => Math.Log(time))]):N2}");
    }

    private static double Measure(string seeds, int documents, double megabytes)
    {
        string folder = Directory.CreateTempSubdirectory("growth").FullName;
        SyntheticCorpus.Write(seeds, folder, documents, (long)(megabytes * 1_000_000));
        FolderText[] texts = FolderText.In(folder);
        Directory.Delete(folder, recursive: true);
        double[] times = [.. Enumerable.Range(0, Runs)
            .Select(_ => Measurement.Of(new EditedFolder(new CorpusSourceGenerator(), texts).Run).Milliseconds)
            .Order()];
        return times[Runs / 2];
    }

    private static double Slope(double[] x, double[] y)
    {
        double meanX = x.Average();
        double meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
