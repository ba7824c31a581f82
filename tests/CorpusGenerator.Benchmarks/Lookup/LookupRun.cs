using System.Diagnostics;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace CorpusGenerator.Benchmarks;

/// <summary>Runs <see cref="LookupBenchmark"/>: one process a set of ids, in that process in turn.</summary>
/// <remarks>
/// A process of its own, because the JIT optimises FrozenDictionary for the kind of set it has seen; in turn and
/// short, because what counts is the ratio of neighbours in time.
/// </remarks>
internal static class LookupRun
{
    internal static readonly int[] Counts = [5, 100, 1_000, 10_000];

    internal static void MeasureAll(string folder)
    {
        string figures = Path.Combine(folder, "lookup.csv");
        File.Delete(figures);
        foreach (int ids in Counts)
        {
            foreach (IdShape shape in Enum.GetValues<IdShape>())
            {
                ProcessStartInfo start = new(
                    "dotnet", ["exec", typeof(LookupRun).Assembly.Location, "cell", folder, $"{ids}", $"{shape}"]);

                // Without this the runtime waits until nothing new was called for 100 ms before it optimises anything:
                // short rounds would measure the first, slow form of a method as often as the last.
                start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
                using Process cell = Process.Start(start)!;
                cell.WaitForExit();
            }
        }

        File.WriteAllText(
            Path.Combine(folder, "lookup.md"),
            LookupReport.Write(LookupFigure.Read(figures), Machine.Describe()));
    }

    internal static void MeasureCell(string folder, int ids, IdShape shape)
    {
        (LookupBenchmark.SelectedIds, LookupBenchmark.SelectedShape) = (ids, shape);
        Job job = Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithInvocationCount(32)
            .WithEvaluateOverhead(false)
            .WithWarmupCount(100)
            .WithIterationCount(25);
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance);
        Summary summary = BenchmarkRunner.Run<LookupBenchmark>(config);
        File.AppendAllLines(
            Path.Combine(folder, "lookup.csv"),
            summary.Reports.Select(report => FigureOf(report, ids, shape).Write()));
    }

    private static LookupFigure FigureOf(BenchmarkReport report, int ids, IdShape shape) => new(
        ids,
        shape.ToString(),
        report.BenchmarkCase.Parameters["Hit"] is true,
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
        report.ResultStatistics?.Min ?? double.NaN,
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
