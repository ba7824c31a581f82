using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.BuildCost;

/// <summary>What each kind of edit costs in the generator driver, as an editor runs it.</summary>
internal static class DriverCost
{
    private const int Runs = 9;

    public static int Run(string folder)
    {
        AdditionalText[] texts = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Select(path => new FolderText(path, File.ReadAllText(path)))];
        CSharpCompilation compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("class A { }")]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusSourceGenerator().AsSourceGenerator()], texts, optionsProvider: new FolderOptions());

        Console.WriteLine($"{texts.Length} documents, {texts.Sum(text => text.GetText()!.Length):N0} characters");
        double started = ThreadClock.Now;
        driver = driver.RunGenerators(compilation);
        Console.WriteLine($"first run            {ThreadClock.Now - started,9:N1} ms");

        // Each edit goes on from the one before, as in an editor.
        Report("C# edited", i => driver = driver.RunGenerators(
            compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class B{i} {{ }}"))));
        AdditionalText middle = texts[texts.Length / 2];
        Report("one document edited", i =>
        {
            FolderText edited = Edited(middle, i);
            driver = driver.ReplaceAdditionalText(middle, edited).RunGenerators(compilation);
            middle = edited;
        });
        Report("one document added", i => driver = driver
            .AddAdditionalTexts([new FolderText($"{folder}/extra-{i}.txt", "A new document.\n\nIt says little.\n")])
            .RunGenerators(compilation));
        return 0;
    }

    private static FolderText Edited(AdditionalText text, int run) =>
        new(text.Path, text.GetText() + $"\nOne more line, the number {run}.\n");

    private static void Report(string edit, Action<int> run)
    {
        double[] times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            double start = ThreadClock.Now;
            run(i);
            times[i] = ThreadClock.Now - start;
        }

        Array.Sort(times);
        Console.WriteLine($"{edit,-20} {times[Runs / 2],9:N1} ms (median of {Runs}; least {times[0]:N1})");
    }
}
