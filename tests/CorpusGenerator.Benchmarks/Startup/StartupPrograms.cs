using System.Text;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Benchmarks;

/// <summary>Writes tiny console programs that look one id up and end.</summary>
internal static class StartupPrograms
{
    /// <summary>The program that does nothing; the others are measured over it.</summary>
    internal const string Empty = "Empty";

    internal static IReadOnlyDictionary<string, string> Make(string[] ids)
    {
        IdIndexTables tables = IdIndexBuilder.Build(ids);
        string wanted = Literal(ids[ids.Length / 2]);
        string pairs = Pairs(ids);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Empty] = "return args.Length;\n",
            ["IdIndex"] = $$"""
                return new CorpusGenerator.IdIndex(
                    {{Literal(tables.Pool)}},
                    {{Literal(tables.Shape)}},
                    {{Literal(tables.Table)}}).Find(args.Length > 0 ? args[0] : {{wanted}}) == {{ids.Length / 2}} ? 0 : 1;

                """,
            ["Dictionary"] = pairs + Answer("new Dictionary<string, int>(pairs, StringComparer.Ordinal)", wanted, ids),
            ["FrozenDictionary"] = pairs + Answer(
                "System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(pairs, StringComparer.Ordinal)",
                wanted,
                ids),
        };
    }

    private static string Pairs(string[] ids)
    {
        StringBuilder source = new("using System.Collections.Generic;\nusing System;\n");
        source.Append("string[] ids = [\n");
        foreach (string id in ids)
            source.Append("    ").Append(Literal(id)).Append(",\n");
        source.Append("];\nKeyValuePair<string, int>[] pairs = new KeyValuePair<string, int>[ids.Length];\n");
        return source.Append("for (int i = 0; i < ids.Length; i++)\n    pairs[i] = new(ids[i], i);\n").ToString();
    }

    private static string Answer(string table, string wanted, string[] ids) =>
        $"return {table}[args.Length > 0 ? args[0] : {wanted}] == {ids.Length / 2} ? 0 : 1;\n";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
