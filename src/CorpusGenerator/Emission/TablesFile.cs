using System.Text;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes the packed tables: the one file that is not meant to be read.</summary>
internal static class TablesFile
{
    private const int LineLength = 100;

    public static SourceText Write(CorpusModel corpus, TextLayout layout, CorpusSettings settings)
    {
        PackedCorpus packed = TableBuilder.Build(corpus, layout);
        CodeWriter writer = GeneratedFile.Begin(settings, null, [.. Header(packed)]);
        writer
            .Open("private static class Data")
            .Line("internal static readonly global::CorpusGenerator.CorpusData Instance =")
            .Line("    new global::CorpusGenerator.CorpusData(Tables(), Strings(), Text);")
            .Line()
            .Open("private static string Text(int literal)");
        WriteFiles(writer, layout);
        writer.Close().Line().Line("private static string Strings() =>").Indent();
        WriteStrings(writer, packed.Strings);
        return writer
            .Unindent()
            .Line()
            .Line("private static string Tables() =>")
            .Line($"    \"{packed.Tables}\";")
            .ToSourceText();
    }

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

    private static void WriteStrings(CodeWriter writer, EquatableArray<string> strings)
    {
        StringBuilder line = new();
        foreach (string value in strings)
        {
            line.Append(value);
            if (line.Length >= LineLength)
            {
                writer.Line(CSharpLiteral.Of(line.ToString()) + " +");
                line.Clear();
            }
        }

        writer.Line(CSharpLiteral.Of(line.ToString()) + ";");
    }

    private static void WriteFiles(CodeWriter writer, TextLayout layout)
    {
        int first = 0;
        foreach (TextFile file in layout.Files)
        {
            int end = first + file.Literals.Count;
            writer.Line($"if (literal < {end}) return {TextsFile.ClassName(file.Number)}.Load(literal - {first});");
            first = end;
        }

        writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(literal));");
    }
}
