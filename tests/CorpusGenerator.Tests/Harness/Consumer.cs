using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Tests;

/// <summary>A project that uses a generated corpus: the generated files compiled together with its own code.</summary>
internal sealed record Consumer(TestCorpus Corpus)
{
    public string Code { get; init; } = "";

    public TargetFramework Target { get; init; } = TargetFramework.Net80;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Disable;

    /// <summary>The strictest there is: every warning, as an error.</summary>
    private CSharpCompilationOptions Options => new(
        OutputKind.DynamicallyLinkedLibrary,
        warningLevel: 9999,
        generalDiagnosticOption: ReportDiagnostic.Error,
        nullableContextOptions: Nullable,
        metadataImportOptions: MetadataImportOptions.Public);

    /// <summary>All that the compiler has to say of the generated files and the consumer's code.</summary>
    public ImmutableArray<Diagnostic> Diagnostics()
    {
        using MemoryStream assembly = new();
        return Compile(Corpus.Run()).Emit(assembly, xmlDocumentationStream: new MemoryStream()).Diagnostics
            .RemoveAll(diagnostic => diagnostic.Severity == DiagnosticSeverity.Hidden);
    }

    /// <summary>Compiles and loads it.</summary>
    /// <param name="run">What the generator gave, if it has run already.</param>
    public LoadedCorpus Load(GeneratorRun? run = null)
    {
        using MemoryStream assembly = new();
        Assert.Empty(Compile(run ?? Corpus.Run()).Emit(assembly).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        assembly.Position = 0;
        return new(assembly);
    }

    private CSharpCompilation Compile(GeneratorRun run) => CSharpCompilation.Create(
        "Consumer",
        run.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, Corpus.ParseOptions, source.Key))
            .Append(CSharpSyntaxTree.ParseText(Code, Corpus.ParseOptions, "Consumer.cs")),
        References.Of(Target),
        Options);
}
