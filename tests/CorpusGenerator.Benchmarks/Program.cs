using System.Globalization;
using CorpusGenerator.Benchmarks;

// Usage: dotnet run -c Release --project tests/CorpusGenerator.Benchmarks -- lookup|startup [folder for the results]
string folder = args is [_, string given, ..] ? given : "results";
Directory.CreateDirectory(folder);
switch (args)
{
    case ["cell", _, string ids, string shape]:
        LookupRun.MeasureCell(folder, int.Parse(ids, CultureInfo.InvariantCulture), Enum.Parse<IdShape>(shape));
        break;
    case ["startup", ..]:
        File.WriteAllText(Path.Combine(folder, "startup.md"), StartupBenchmark.Run(Machine.Describe()));
        break;
    default:
        LookupRun.MeasureAll(folder);
        break;
}
