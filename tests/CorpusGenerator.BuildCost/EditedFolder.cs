using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.BuildCost;

/// <summary>A project with documents, open in an editor: each edit goes on from the one before.</summary>
internal sealed class EditedFolder
{
    private readonly CSharpCompilation _compilation =
        CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("class A { }")]);

    private readonly IReadOnlyList<FolderText> _texts;
    private readonly FolderText _original;
    private FolderText _edited;
    private FolderText? _added;
    private GeneratorDriver _driver;

    public EditedFolder(IIncrementalGenerator generator, IReadOnlyList<FolderText> texts)
    {
        _texts = texts;
        _original = _edited = texts[texts.Count / 2];
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], texts, optionsProvider: new FolderOptions(texts));
    }

    /// <summary>Runs the generator for the first time, or again after an edit was prepared.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>What an editor does when C# is typed: another compilation, all else as it was.</summary>
    public Action EditCSharp(int number)
    {
        CSharpCompilation changed = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class B{number} {{ }}"));
        return () => _driver = _driver.RunGenerators(changed);
    }

    /// <summary>Adds a line of another length to a document in the middle, in place of the line added before.</summary>
    public Action EditDocument(int number)
    {
        FolderText before = _edited;
        string words = string.Concat(Enumerable.Repeat(" again", number % 9));
        _edited = new(_original.Path, _original.GetText() + $"\nOne more line{words}, the number {number}.\n");
        return () => _driver = _driver.ReplaceAdditionalText(before, _edited).RunGenerators(_compilation);
    }

    /// <summary>Adds a document, once the one added before is out again.</summary>
    public Action AddDocument(int number)
    {
        if (_added is not null)
        {
            _driver = _driver.RemoveAdditionalTexts([_added]).RunGenerators(_compilation);
        }

        _added = new($"extra-{number}.txt", "A new document.\n\nIt says little.\n");
        FolderOptions options = new(_texts.Append(_added));
        return () => _driver = _driver
            .AddAdditionalTexts([_added])
            .WithUpdatedAnalyzerConfigOptions(options)
            .RunGenerators(_compilation);
    }
}
