using System.Text;
using CorpusGenerator.Reading;

namespace CorpusGenerator.BuildCost;

/// <summary>What reading costs per megabyte of UTF-8, step by step.</summary>
internal static class ReadingCost
{
    private const int Runs = 7;

    // The runtime compiles a method well only after it has run for a while, in the background: what is measured sooner
    // is the first, slow form of the code or a mixture.
    private const double WarmUp = 1500;

    public static int Run(string folder)
    {
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(path => Newlines.Normalize(File.ReadAllText(path)))];
        double megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        string[] languages = [.. texts.Select(text => LanguageIdentifier.Identify(text.AsSpan()).Tag)];
        DocumentStructure[] structures = [.. texts.Select((text, i) => StructureReader.Read(text, languages[i]))];
        Console.WriteLine($"{texts.Length} documents, {megabytes:N2} MB of UTF-8");
        Report("language", megabytes, () => Each(texts, i => LanguageIdentifier.Identify(texts[i].AsSpan())));
        Report("structure", megabytes, () => Each(texts, i => StructureReader.Read(texts[i], languages[i])));
        Report("blocks' languages", megabytes, () => Each(texts, i =>
            DocumentLanguages.Read(texts[i], structures[i].Blocks, new(languages[i], 1), false)));
        Report("words", megabytes, () => Each(texts, i => WordSegmenter.CountWords(texts[i].AsSpan())));
        Report("quotations", megabytes, () => Each(texts, i => QuotationReader.Read(texts[i], structures[i], languages[i])));
        Report("all", megabytes, () => Each(texts, i => DocumentReader.Read(texts[i], new("a.txt"), "")));
        return 0;
    }

    private static void Each<T>(string[] texts, Func<int, T> step)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            step(i);
        }
    }

    private static void Report(string step, double megabytes, Action run)
    {
        double warm = ThreadClock.Now + WarmUp;
        while (ThreadClock.Now < warm)
        {
            run();
        }

        double[] times = new double[Runs];
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Runs; i++)
        {
            double start = ThreadClock.Now;
            run();
            times[i] = ThreadClock.Now - start;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Runs;
        Array.Sort(times);
        Console.WriteLine(
            $"{step,-18} {times[Runs / 2] / megabytes,8:N2} ms/MB (least {times[0] / megabytes:N2}), {allocated / megabytes / 1e6,6:N2} MB allocated per MB");
    }
}
