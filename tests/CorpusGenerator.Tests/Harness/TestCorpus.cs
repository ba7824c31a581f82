using System.Collections.Immutable;
using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Tests;

/// <summary>Documents and properties to run the generator on.</summary>
internal sealed record TestCorpus
{
    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add(OptionNames.RootNamespace, "Sample");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp13;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public static TestCorpus Empty { get; } = new();

    public static TestCorpus Of(params IEnumerable<AdditionalText> files) => new() { Files = [.. files] };

    /// <summary>Documents with these paths and texts.</summary>
    public static TestCorpus Of(params (string Path, string Text)[] documents) =>
        Of(documents.Select(document => new TestDocument(document.Path, document.Text)));

    /// <summary>The same with a property set; the name is one of <see cref="OptionNames"/>.</summary>
    public TestCorpus With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public GeneratorRun Run() => new EditSession(this).Run();

    public Compilation EmptyCompilation() => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("// no code yet", ParseOptions)],
        References.Of(TargetFramework.Net80),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new CorpusSourceGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        new TestOptionsProvider(this),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
