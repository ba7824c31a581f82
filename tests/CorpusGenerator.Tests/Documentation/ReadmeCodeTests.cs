using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Tests;

/// <summary>The C# of the README compiles as it is written there, and what it shows as generated is generated.</summary>
public class ReadmeCodeTests
{
    /// <summary>What a console program of the .NET SDK has without asking for it.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly IEnumerable<MetadataReference> Framework =
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> UserCode => [.. Readme.Blocks("csharp").Where(block => !IsGenerated(block))];

    public static TheoryData<string> GeneratedCode => [.. Readme.Blocks("csharp").Where(IsGenerated)];

    [Theory]
    [MemberData(nameof(UserCode))]
    public void A_block_compiles_as_a_program_or_as_members(string block)
    {
        GeneratorRun run = Seeds.Run();
        Diagnostic[] asProgram = Compile(run, block);
        Assert.True(
            asProgram.Length == 0 || Compile(run, $"class Members\n{{\n{block}\n}}\n").Length == 0,
            string.Join('\n', asProgram.AsEnumerable()));
    }

    [Theory]
    [MemberData(nameof(GeneratedCode))]
    public void A_block_of_generated_code_is_what_is_generated_for_the_document_before_it(string block)
    {
        string document = Readme.Blocks("text").First();
        string generated = Unindented(TestCorpus.Of(("harbour-ferry.txt", document)).Run().AllSources);
        Assert.Contains(Unindented(block), generated);
    }

    private static TestCorpus Seeds => TestCorpus.Of(
        Directory.GetFiles(Path.Combine(Repository.Folder, "seeds"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new TestDocument(
                Path.GetRelativePath(Path.Combine(Repository.Folder, "seeds"), path).Replace('\\', '/'),
                File.ReadAllText(path))));

    private static bool IsGenerated(string block) => block.StartsWith("///", StringComparison.Ordinal);

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    private static Diagnostic[] Compile(GeneratorRun run, string code) =>
    [
        .. CSharpCompilation.Create(
            "Readme",
            run.Sources.Values.Append(ImplicitUsings).Append(code).Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            Framework,
            new CSharpCompilationOptions(code.StartsWith("class", StringComparison.Ordinal)
                ? OutputKind.DynamicallyLinkedLibrary
                : OutputKind.ConsoleApplication))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
    ];
}
