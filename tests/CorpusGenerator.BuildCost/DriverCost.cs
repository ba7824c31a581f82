using CorpusGenerator.Generation;

namespace CorpusGenerator.BuildCost;

/// <summary>What each kind of edit costs in the generator driver, as an editor runs it.</summary>
/// <remarks>
/// Beside the corpus stands a generator that only counts the files: what it costs is the driver's, since it compares
/// all additional files after every edit. Preparing an edit (parsing C#, making a text) is not measured.
/// </remarks>
internal static class DriverCost
{
    private const int Runs = 15;

    // An editor has run the generator for a while: what is measured sooner is code that is still being compiled.
    private const double WarmUp = 2000;

    public static int Run(string folder)
    {
        FolderText[] texts = FolderText.In(folder);
        Console.WriteLine($"{texts.Length} documents, {texts.Sum(text => text.GetText().Length):N0} characters");
        EditedFolder corpus = new(new CorpusSourceGenerator(), texts);
        EditedFolder floor = new(new FloorGenerator(), texts);
        floor.Run();
        Report("first run, cold", [Measurement.Of(corpus.Run)]);
        Report("first run, warm", [.. Enumerable.Range(0, 3).Select(_ =>
            Measurement.Of(new EditedFolder(new CorpusSourceGenerator(), texts).Run))]);

        Report("C# edited, floor", Repeat(floor.EditCSharp));
        Report("C# edited", Repeat(corpus.EditCSharp));
        Report("document edited, floor", Repeat(floor.EditDocument));
        Report("document edited", Repeat(corpus.EditDocument));
        Report("document added, floor", Repeat(floor.AddDocument));
        Report("document added", Repeat(corpus.AddDocument));
        return 0;
    }

    private static Measurement[] Repeat(Func<int, Action> prepare)
    {
        double warm = ThreadClock.Now + WarmUp;
        int number = 0;
        while (ThreadClock.Now < warm)
        {
            prepare(number++)();
        }

        return [.. Enumerable.Range(number, Runs).Select(run => Measurement.Of(prepare(run)))];
    }

    private static void Report(string edit, Measurement[] measured)
    {
        Array.Sort(measured, (left, right) => left.Milliseconds.CompareTo(right.Milliseconds));
        Measurement median = measured[measured.Length / 2];
        Console.WriteLine(
            $"{edit,-24} {median.Milliseconds,9:N2} ms (least {measured[0].Milliseconds:N2}), {median.Bytes / 1e6,8:N2} MB allocated");
    }
}
