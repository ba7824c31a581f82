using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CorpusGenerator.Benchmarks;

/// <summary>Measures processes from their start to the first answer.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 21;

    internal static void Run(string folder)
    {
        StartupFigure[] figures = [.. ((int[])[5, 100, 1_000, 10_000]).Select(Measure)];
        File.WriteAllLines(Path.Combine(folder, "startup.csv"), figures.Select(figure => figure.Write()));
        File.WriteAllText(Path.Combine(folder, "startup.md"), Report(figures));
    }

    private static string Report(StartupFigure[] figures)
    {
        StringBuilder report = new();
        report.Append("# From process start to the first answer\n\n").Append(Machine.Describe()).Append('\n');
        report.Append($"The fastest of {Rounds} runs in turn, in ms over a program that does nothing.\n\n");
        report.Append("| Ids | IdIndex | Dictionary | FrozenDictionary | IdIndex / FrozenDictionary | ");
        report.Append("empty program |\n");
        report.Append("| --- | --- | --- | --- | --- | --- |\n");
        foreach ((int ids, double own, double dictionary, double frozen, double empty) in figures)
        {
            report.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"| {ids} | {own:F2} | {dictionary:F2} | {frozen:F2} | {own / frozen:F3} | {empty:F1} |\n"));
        }

        return report.ToString();
    }

    private static StartupFigure Measure(int count)
    {
        (string[] ids, _) = IdSamples.Make(IdShape.Headline, count);
        string folder = Directory.CreateTempSubdirectory("startup").FullName;
        Dictionary<string, string> programs = StartupPrograms.Make(ids)
            .ToDictionary(program => program.Key, program => Build(folder, program.Key, program.Value));
        Dictionary<string, double> times = Measure(programs);
        Directory.Delete(folder, recursive: true);

        double empty = times[StartupPrograms.Empty];
        return new(count, times["IdIndex"] - empty, times["Dictionary"] - empty, times["FrozenDictionary"] - empty, empty);
    }

    private static string Build(string folder, string name, string source)
    {
        string project = Path.Combine(folder, name);
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Program.cs"), source);
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(IdIndex).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
        Start("dotnet", $"build -c Release -o \"{project}/out\" \"{project}\"", 0);
        return Path.Combine(project, "out", name + ".dll");
    }

    private static Dictionary<string, double> Measure(Dictionary<string, string> programs)
    {
        Dictionary<string, List<double>> times = programs.Keys.ToDictionary(name => name, _ => new List<double>());
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((string name, string path) in programs)
            {
                long start = Stopwatch.GetTimestamp();
                Start("dotnet", $"\"{path}\"", 0);
                times[name].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => pair.Value.Min());
    }

    private static void Start(string command, string arguments, int expected)
    {
        ProcessStartInfo start = new(command, arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != expected)
            throw new InvalidOperationException($"{command} {arguments}: {process.ExitCode}\n{output}");
    }
}
