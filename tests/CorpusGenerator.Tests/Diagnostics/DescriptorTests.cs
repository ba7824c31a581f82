using System.Reflection;
using System.Xml.Linq;
using CorpusGenerator.Generation;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

public class DescriptorTests
{
    private static readonly string[] AllIds =
    [
        .. typeof(ProblemIds).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids() => new(AllIds);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_diagnostic_has_a_page_that_its_link_leads_to(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById(id);
        string page = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "diagnostics", id + ".md"));

        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page);
        Assert.Contains("\n## Why\n", page);
        Assert.Contains("\n## Example\n", page);
        Assert.Contains("\n## Mend\n", page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_diagnostic_is_listed_for_release_with_its_severity(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById(id);
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Folder, "src", "CorpusGenerator", "AnalyzerReleases.Unshipped.md"));
        Assert.Contains($"{id} | CorpusGenerator | {descriptor.DefaultSeverity} | {descriptor.Title}", lines);
    }

    [Fact]
    public void Every_page_is_of_a_diagnostic_and_every_diagnostic_of_the_build_has_one() => Assert.Equal(
        AllIds.Concat(IdsOfTheBuild),
        Directory.GetFiles(Path.Combine(Repository.Folder, "docs", "diagnostics"), "CG*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal));

    private static IEnumerable<string> IdsOfTheBuild =>
        XDocument.Load(Path.Combine(Repository.Folder, "src", "CorpusGenerator", "build", "CorpusGenerator.targets"))
            .Descendants()
            .Where(element => element.Name.LocalName is "Warning" or "Error")
            .Select(element => element.Attribute("Code")!.Value)
            .Order(StringComparer.Ordinal);
}
