using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Tests;

/// <summary>Properties, as the compiler hands them to a generator.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
}
