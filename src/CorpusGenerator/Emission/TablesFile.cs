using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes the packed tables: the one file that is not meant to be read.</summary>
internal static class TablesFile
{
    private const int LineLength = 100;

    public static SourceText Write(CorpusIndex index, CorpusSettings settings)
    {
        CorpusModel corpus = index.Corpus;
        using PackedCorpus packed = TableBuilder.Build(corpus, index.Layout, index.Ids);
        CodeWriter writer = GeneratedFile.BeginOblivious(settings, [.. Header(packed)]);
        WriteIdIndex(writer, packed.Ids);
        writer
            .Line()
            .Open("private static class Data")
            .Line("internal static readonly global::CorpusGenerator.CorpusData Instance =")
            .Line("    new global::CorpusGenerator.CorpusData(Tables(), Ids(), Strings(), Text);")
            .Line()
            .Open("private static string Text(int literal)");
        WriteFiles(writer, index.IsBudgetSpent ? default : index.Layout.Files);
        writer.Close();
        WriteStrings(writer.Line(), "internal static string Ids()", corpus.Articles.Select(article => article.Identity.Id));
        WriteStrings(writer.Line(), "private static string Strings()", packed.Strings);
        writer.Line().Line("private static string Tables() =>").Indent();
        writer.BeginLine().Append('"').Append(packed.Tables).Append("\";\n");
        writer.Unindent();
        return writer.ToSourceText();
    }

    /// <summary>The look-up stands here with literals of its own, so that the JIT compiles it for these very ids.</summary>
    /// <remarks>It does so only where the getter is inlined, for which it is else a little too long.</remarks>
    private static void WriteIdIndex(CodeWriter writer, IdIndexTables ids) => writer
        .Open("public sealed partial class ArticleNames")
        .Line("/// <inheritdoc/>")
        .Open("protected override global::CorpusGenerator.IdIndex Ids")
        .Line("[global::System.Runtime.CompilerServices.MethodImpl(")
        .Line("    global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]")
        .Line("get => new global::CorpusGenerator.IdIndex(")
        .Line("    global::System.MemoryExtensions.AsSpan(Data.Ids()),")
        .Line($"    global::System.MemoryExtensions.AsSpan(\"{ids.Shape}\"),")
        .Line($"    global::System.MemoryExtensions.AsSpan(\"{ids.Table}\"));")
        .Close()
        .Line()
        .Line("/// <inheritdoc/>")
        .Line("protected override int IndexOf(global::System.ReadOnlySpan<char> id) => Ids.Find(id);")
        .Close();

    private static IEnumerable<string> Header(PackedCorpus packed)
    {
        yield return "Tables of the corpus in one literal: a directory, then each section's numbers, 14 bits a character.";
        yield return "";
        yield return $"{"section",-24} {"entries",9} {"characters",11}";
        foreach (PackedSection section in packed.Sections)
        {
            yield return $"{section.Name,-24} {section.Count,9} {section.Length,11}";
        }
    }

    private static void WriteStrings(CodeWriter writer, string method, IEnumerable<string> strings)
    {
        writer.Line(method + " =>").Indent();
        using CharBuffer line = new();
        foreach (string value in strings)
        {
            line.Append(value);
            if (line.Length >= LineLength)
            {
                WriteLiteral(writer, line, " +\n");
                line.Clear();
            }
        }

        WriteLiteral(writer, line, ";\n");
        writer.Unindent();
    }

    private static void WriteLiteral(CodeWriter writer, CharBuffer content, string end)
    {
        CharBuffer line = writer.BeginLine();
        CSharpLiteral.Append(line, content.Slice(0, content.Length));
        line.Append(end);
    }

    private static void WriteFiles(CodeWriter writer, EquatableArray<TextFile> files)
    {
        int first = 0;
        foreach (TextFile file in files)
        {
            int end = first + file.Literals.Count;
            writer.Line($"if (literal < {end}) return {TextsFile.ClassName(file.Number)}.Load(literal - {first});");
            first = end;
        }

        writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(literal));");
    }
}
