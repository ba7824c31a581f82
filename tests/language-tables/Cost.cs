using System.Text;
using CorpusGenerator.Reading;

namespace LanguageTables;

/// <summary>What identifying costs, on a folder of documents.</summary>
internal static class Cost
{
    private const int Rounds = 40;

    /// <summary>Prints the time and the bytes allocated for each MB of UTF-8.</summary>
    public static void Print(string folder)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        LanguageIdentifier.Identify("first");
        Console.WriteLine($"first call: {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F2} ms of CPU, JIT included");
        string[] documents = [.. Directory.GetFiles(folder, "*.txt").Select(File.ReadAllText)];
        double megabytes = documents.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        for (int round = 0; round < 3; round++)
            Measure("whole documents", documents, megabytes, text => LanguageIdentifier.Identify(text));
    }

    private static void Measure(string what, string[] documents, double megabytes, Action<string> read)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string document in documents)
                read(document);
        }

        double milliseconds = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / Rounds;
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds;
        Console.WriteLine($"{what}: {documents.Length} documents, {megabytes:F2} MB: {milliseconds / megabytes:F2} ms and {allocated / megabytes:F0} bytes a MB");
    }
}
