using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CorpusGenerator.Benchmarks;

/// <summary>Measures processes from their start to the first answer.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 21;

    internal static string Run(string machine)
    {
        StringBuilder report = new();
        report.Append("# From process start to the first answer\n\n").Append(machine).Append('\n');
        report.Append($"The fastest of {Rounds} runs in turn, in ms over a program that does nothing.\n\n");
        report.Append("| Ids | IdIndex | Dictionary | FrozenDictionary | IdIndex / FrozenDictionary | ");
        report.Append("empty program |\n");
        report.Append("| --- | --- | --- | --- | --- | --- |\n");
        foreach (int count in (int[])[100, 1_000, 10_000])
            AppendRow(report, count);
        return report.ToString();
    }

    private static void AppendRow(StringBuilder report, int count)
    {
        (string[] ids, _) = IdSamples.Make(IdShape.Headline, count);
        string folder = Directory.CreateTempSubdirectory("startup").FullName;
        Dictionary<string, string> programs = StartupPrograms.Make(ids)
            .ToDictionary(program => program.Key, program => Build(folder, program.Key, program.Value));
        Dictionary<string, double> times = Measure(programs);
        Directory.Delete(folder, recursive: true);

        double empty = times[StartupPrograms.Empty];
        double own = times["IdIndex"] - empty;
        double dictionary = times["Dictionary"] - empty;
        double frozen = times["FrozenDictionary"] - empty;
        report.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count} | {own:F2} | {dictionary:F2} | {frozen:F2} | {own / frozen:F3} | {empty:F1} |\n"));
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
