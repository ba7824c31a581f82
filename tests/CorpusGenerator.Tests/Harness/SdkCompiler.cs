using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using CorpusGenerator.Generation;

namespace CorpusGenerator.Tests;

/// <summary>The compiler of this SDK, run as a build runs it: on files, in a process of its own.</summary>
internal static partial class SdkCompiler
{
    /// <summary>Compiles a project whose documents are all files in a folder.</summary>
    /// <param name="folder">It also gets the compiler's own files.</param>
    /// <param name="code">The project's only C# file.</param>
    /// <param name="missing">Documents that are not there any more.</param>
    /// <returns>Each message as <c>file(line,column): severity id</c>, without the folder, in ordinal order.</returns>
    public static IEnumerable<string> Compile(string folder, string code, params IEnumerable<string> missing)
    {
        string[] documents = [.. Directory.GetFiles(folder), .. missing.Select(name => Path.Combine(folder, name))];
        File.WriteAllText(Path.Combine(folder, "Use.cs"), code);
        File.WriteAllLines(Path.Combine(folder, "options.globalconfig"), GlobalConfig(documents));
        File.WriteAllLines(Path.Combine(folder, "compile.rsp"), Arguments(folder, documents));

        ProcessStartInfo start = new(Metadata("DotNet"), ["exec", Metadata("Csc"), "/noconfig", "@compile.rsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Place().Match(line.Replace(folder + Path.DirectorySeparatorChar, "")).Value)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> GlobalConfig(IEnumerable<string> documents) =>
    [
        "is_global = true",
        $"{OptionNames.RootNamespace} = Sample",
        $"{OptionNames.Documents} = {TestOptionsProvider.Items(documents.Select(path => TestOptionsProvider.Item(path, Path.GetFileName(path))))}",
    ];

    private static IEnumerable<string> Arguments(string folder, IEnumerable<string> documents) =>
    [
        "/nologo /nostdlib /target:library /out:Use.dll Use.cs /analyzerconfig:options.globalconfig",
        $"/analyzer:\"{typeof(CorpusSourceGenerator).Assembly.Location}\"",
        $"/analyzer:\"{typeof(Reading.Document).Assembly.Location}\"",
        $"/analyzer:\"{typeof(Article).Assembly.Location}\"",
        $"/r:\"{typeof(Article).Assembly.Location}\"",
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Select(path => $"/r:\"{path}\""),
        .. documents.Select(path => $"/additionalfile:\"{path}\""),
    ];

    [GeneratedRegex(@"^.*?(error|warning) [A-Z]+\d+")]
    private static partial Regex Place();

    private static string Metadata(string key) => typeof(SdkCompiler).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
