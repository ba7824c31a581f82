using System.Text;
using CorpusGenerator.Reading;

namespace CorpusGenerator.BuildCost;

/// <summary>What reading costs per megabyte of UTF-8, step by step.</summary>
/// <remarks>
/// The steps of a document are taken one after the other, as in a build: a step that is repeated alone finds its code
/// and tables in the processor's cache, and costs two thirds of what it costs there.
/// </remarks>
internal static class ReadingCost
{
    private const int Runs = 12;

    // The runtime compiles a method well only after it has run for a while, in the background: what is measured sooner
    // is the first, slow form of the code or a mixture.
    private const double WarmUp = 3000;

    private static readonly string[] Steps =
        ["language", "structure", "blocks' languages", "words", "quotations", "all of them and the rest"];

    public static int Run(string folder)
    {
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        double megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        StepClock clock = new(texts.Length, Steps.Length);
        for (double end = ThreadClock.Now + WarmUp; ThreadClock.Now < end;)
            ReadAll(texts, clock);

        clock.Clear();
        for (int run = 0; run < Runs; run++)
            ReadAll(texts, clock);

        Console.WriteLine($"{texts.Length} documents, {megabytes:N2} MB of UTF-8");
        Print(clock, megabytes);
        return 0;
    }

    private static void ReadAll(string[] texts, StepClock clock)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            string text = Newlines.Normalize(texts[i]);
            clock.Start(i);
            LanguageGuess language = LanguageIdentifier.Identify(text);
            clock.EndStep();
            DocumentStructure structure = StructureReader.Read(text, language.Tag);
            clock.EndStep();
            DocumentLanguages languages = DocumentLanguages.Read(text, structure.Blocks, language, true);
            clock.EndStep();
            WordSegmenter.CountWords(text);
            clock.EndStep();
            QuotationReader.Read(text, structure, languages.Main.Tag);
            clock.EndStep();
        }

        // Not right after a document's steps, which would have left all that it needs in the cache.
        for (int i = 0; i < texts.Length; i++)
        {
            clock.Start(i, Steps.Length - 1);
            DocumentReader.Read(texts[i], new("a.txt"), "");
            clock.EndStep();
        }
    }

    private static void Print(StepClock clock, double megabytes)
    {
        StepCost all = clock.Cost(Steps.Length - 1);
        StepCost sum = default;
        for (int step = 0; step < Steps.Length - 1; step++)
        {
            Print(Steps[step], clock.Cost(step), megabytes);
            sum += clock.Cost(step);
        }

        Print("rest", all - sum, megabytes);
        Print("all", all, megabytes);
        Print("all but quotations", all - clock.Cost(Array.IndexOf(Steps, "quotations")), megabytes);
    }

    private static void Print(string name, StepCost cost, double megabytes) => Console.WriteLine(
        $"{name,-18} {cost.Milliseconds / megabytes,8:N2} ms/MB, {cost.Bytes / megabytes / 1e6,6:N2} MB allocated per MB");
}
