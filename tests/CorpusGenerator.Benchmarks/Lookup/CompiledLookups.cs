using System.Runtime.Loader;
using System.Text;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Benchmarks;

/// <summary>Lookups that are compiled for one set of ids: the perfect hash, and a <c>switch</c>.</summary>
/// <remarks>Each looks up an array of keys in a loop of its own, and adds up what it finds.</remarks>
internal sealed class CompiledLookups
{
    private readonly Type _type;

    internal CompiledLookups(string[] ids, bool hasSwitch)
    {
        using MemoryStream image = new();
        string source = Source(ids, hasSwitch);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Lookups" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        if (!compilation.Emit(image).Success)
            throw new InvalidOperationException(compilation.GetDiagnostics()[0].ToString());
        image.Position = 0;
        _type = AssemblyLoadContext.Default.LoadFromStream(image).GetType("Lookups")!;
    }

    /// <summary>The loop of the given name.</summary>
    internal Func<string[], int> Loop(string name) => _type.GetMethod(name)!.CreateDelegate<Func<string[], int>>();

    private static string Source(string[] ids, bool hasSwitch)
    {
        IdIndexTables tables = IdIndexBuilder.Build(ids);
        StringBuilder source = new();
        source.Append($$"""
            using System;
            using CorpusGenerator;
            public static class Lookups
            {
                private const string Pool = {{Literal(tables.Pool)}};
                private const string Shape = {{Literal(tables.Shape)}};
                private const string Table = {{Literal(tables.Table)}};
                private static int Hash(string key) => new IdIndex(Pool, Shape, Table).Find(key);
                private static int Hash(ReadOnlySpan<char> key) => new IdIndex(Pool, Shape, Table).Find(key);

            """);
        AppendLoop(source, "Hash", "String", "key");
        AppendLoop(source, "Hash", "Span", "key.AsSpan()");
        if (hasSwitch)
        {
            AppendSwitch(source, ids);
            AppendLoop(source, "Switch", "String", "key");
        }

        return source.Append("}\n").ToString();
    }

    private static void AppendSwitch(StringBuilder source, string[] ids)
    {
        source.Append("    private static int Switch(string key) => key switch\n    {\n");
        for (int i = 0; i < ids.Length; i++)
            source.Append($"        {Literal(ids[i])} => {i},\n");
        source.Append("        _ => -1,\n    };\n");
    }

    private static void AppendLoop(StringBuilder source, string method, string kind, string key) => source.Append($$"""
                public static int {{method}}Of{{kind}}(string[] keys)
                {
                    int sum = 0;
                    foreach (string key in keys)
                        sum += {{method}}({{key}});
                    return sum;
                }

            """);

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
}
