using System.Globalization;
using CorpusGenerator.Benchmarks;

// Usage: dotnet run -c Release --project tests/CorpusGenerator.Benchmarks -- lookup|startup|readme [folder of the results]
string folder = args is [_, string given, ..] ? given : RepositoryFolder.Results;
Directory.CreateDirectory(folder);
switch (args)
{
    case ["cell", _, string ids, string shape]:
        LookupRun.MeasureCell(folder, int.Parse(ids, CultureInfo.InvariantCulture), Enum.Parse<IdShape>(shape));
        break;
    case ["startup", ..]:
        StartupBenchmark.Run(folder);
        break;
    case ["readme", ..]:
        File.WriteAllText(
            RepositoryFolder.Readme, ReadmeTable.Update(File.ReadAllText(RepositoryFolder.Readme), folder));
        break;
    case ["lookup", ..]:
        LookupRun.MeasureAll(folder);
        break;
    default:
        Console.Error.WriteLine("lookup|startup|readme [folder of the results]");
        return 2;
}

return 0;
