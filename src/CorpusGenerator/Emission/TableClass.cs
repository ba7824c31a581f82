namespace CorpusGenerator.Generation;

/// <summary>The beginning of a class that adds named members to one of the runtime library's tables.</summary>
internal static class TableClass
{
    public static void Open(CodeWriter writer, string name, string table, string summary) => writer
        .Line($"/// <summary>{summary}</summary>")
        .Open($"public sealed partial class {name} : global::CorpusGenerator.{table}")
        .Line($"internal {name}(global::CorpusGenerator.CorpusData data) : base(data) {{ }}");
}
