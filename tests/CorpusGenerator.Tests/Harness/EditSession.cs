using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Tests;

/// <summary>A project that is open in an editor: the generator runs again after each edit.</summary>
internal sealed class EditSession(TestCorpus corpus)
{
    private TestCorpus _corpus = corpus;
    private GeneratorDriver _driver = corpus.CreateDriver();
    private Compilation _compilation = corpus.EmptyCompilation();

    /// <summary>A session whose generator has run once.</summary>
    public static EditSession Begin(TestCorpus corpus)
    {
        EditSession session = new(corpus);
        session.Run();
        return session;
    }

    public GeneratorRun Run(CancellationToken cancellation = default)
    {
        _driver = _driver.RunGenerators(_compilation, cancellation);
        return new(_driver.GetRunResult().Results[0]);
    }

    /// <summary>Adds a C# file.</summary>
    public EditSession EditCSharp()
    {
        _compilation = _compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Added;", (CSharpParseOptions)_compilation.SyntaxTrees.First().Options));
        return this;
    }

    /// <summary>Puts other content in the place of a document with the same path.</summary>
    public EditSession Save(TestDocument document)
    {
        AdditionalText old = _corpus.Files.First(file => file.Path == document.Path);
        _corpus = _corpus with { Files = _corpus.Files.Replace(old, document) };
        _driver = _driver.ReplaceAdditionalText(old, document);
        return this;
    }

    /// <summary>Adds a document; its item makes the options other ones too.</summary>
    public EditSession Add(TestDocument document)
    {
        _corpus = _corpus with { Files = _corpus.Files.Add(document) };
        _driver = _driver.AddAdditionalTexts(ImmutableArray.Create<AdditionalText>(document));
        return ReplaceOptions(_corpus.Properties);
    }

    /// <summary>Removes a document, and its item.</summary>
    public EditSession Remove(string path)
    {
        AdditionalText old = _corpus.Files.First(file => file.Path.EndsWith(path, StringComparison.Ordinal));
        _corpus = _corpus with { Files = _corpus.Files.Remove(old) };
        _driver = _driver.RemoveAdditionalTexts(ImmutableArray.Create(old));
        return ReplaceOptions(_corpus.Properties);
    }

    /// <summary>Gives the generator new options with these values, as the host does when any editor config changes.</summary>
    public EditSession ReplaceOptions(ImmutableDictionary<string, string> properties)
    {
        _corpus = _corpus with { Properties = properties };
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(_corpus));
        return this;
    }
}
