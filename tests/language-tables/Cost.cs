using System.Text;
using CorpusGenerator;
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
        NgramTable.Default.Languages.AsSpan();
        Console.WriteLine($"table: {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F2} ms of CPU, JIT included");
        string[] documents = [.. Directory.GetFiles(folder, "*.txt").Select(File.ReadAllText)];
        double megabytes = documents.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        for (int round = 0; round < 3; round++)
        {
            Measure("main language", documents, megabytes, text => LanguageIdentifier.Identify(text));
            Measure("main language and each line's", documents, megabytes, text => DocumentLanguages.Read(text, Lines(text)));
            Measure("splitting alone", documents, megabytes, text => Lines(text));
            Measure("all of each text", documents, megabytes, text => All(text));
        }
    }

    private static void All(string text)
    {
        Span<int> storage = stackalloc int[LanguageScores.StorageLength];
        storage.Clear();
        new LanguageScores(NgramTable.Default, storage).Add(text);
    }

    private static EquatableArray<DocumentBlock> Lines(string text)
    {
        List<DocumentBlock> blocks = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            blocks.Add(new(BlockKind.Paragraph, TextRange.FromBounds(start, end)));
            start = end + 1;
        }

        return new([.. blocks]);
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
