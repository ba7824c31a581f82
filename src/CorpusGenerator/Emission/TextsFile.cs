using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes a file of texts: methods that give one literal each, loaded when they are first called.</summary>
internal static class TextsFile
{
    private const string Prefix = "Text";

    public static SourceText Write(TextFileContent file, CorpusSettings settings)
    {
        CodeWriter writer = GeneratedFile.BeginOblivious(settings);
        writer.Open("private static class " + ClassName(file.Number));
        WriteSwitch(writer, file.Literals.Count);
        for (int i = 0; i < file.Literals.Count; i++)
        {
            writer.Line().Line($"private static string Literal{i}() =>").Indent();
            WriteTexts(writer, file.Literals[i]);
            writer.Unindent();
        }

        return writer.ToSourceText();
    }

    /// <summary>The class in file <paramref name="number"/>.</summary>
    public static string ClassName(int number) => Prefix + Number(number);

    /// <summary>Whether the class in one of the files is called so.</summary>
    public static bool IsClassName(string name) =>
        name.Length > Prefix.Length && name.StartsWith(Prefix, StringComparison.Ordinal) && name.Skip(Prefix.Length).All(char.IsDigit);

    /// <summary>A number as it stands in hint names: of two digits at least.</summary>
    public static string Number(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static void WriteSwitch(CodeWriter writer, int count)
    {
        writer.Open("internal static string Load(int literal)").Open("switch (literal)");
        for (int i = 0; i < count - 1; i++)
        {
            writer.Line($"case {i}: return Literal{i}();");
        }

        writer.Line($"default: return Literal{count - 1}();").Close().Close();
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static void WriteTexts(CodeWriter writer, EquatableArray<TextContent> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            writer.Line("// " + DocComment.Escape(texts[i].Path));
            TextLines.Write(writer, texts[i].Text, i + 1 == texts.Count ? ";" : " +");
        }
    }
}
