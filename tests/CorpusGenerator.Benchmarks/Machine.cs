using System.Runtime.InteropServices;

namespace CorpusGenerator.Benchmarks;

/// <summary>Names the machine that measured.</summary>
internal static class Machine
{
    internal static string Describe()
    {
        string system = $"{RuntimeInformation.OSDescription.Trim()}; {RuntimeInformation.FrameworkDescription}";
        return $"{Processor()}, {Environment.ProcessorCount} cores, shared with other work; {system}.\n";
    }

    private static string Processor()
    {
        const string Information = "/proc/cpuinfo";
        string? line = File.Exists(Information)
            ? File.ReadLines(Information).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? "unknown processor" : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
