using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConstStrings;

/// <summary>The least that a generator can do with documents, to compare with: each text as a constant.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstStringGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (file, token) => file.GetText(token)!.ToString()).Collect(),
        static (output, texts) =>
        {
            StringBuilder code = new("internal static class Texts\n{\n");
            for (int i = 0; i < texts.Length; i++)
                code.Append($"    public const string Text{i} = {SymbolDisplay.FormatLiteral(texts[i], quote: true)};\n");
            output.AddSource("Texts.g.cs", code.Append("}\n").ToString());
        });
}
