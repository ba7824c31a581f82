using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace CorpusGenerator.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(ConsumerFolder consumers)
{
    private readonly PackedPackage _package = consumers.Package;

    [Fact]
    public void Package_has_exactly_these_entries() => Assert.Equal(
        [
            "CorpusGenerator.nuspec",
            "README.md",
            "UNICODE-LICENSE.txt",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/CorpusGenerator.Reading.dll",
            "analyzers/dotnet/cs/CorpusGenerator.Runtime.dll",
            "analyzers/dotnet/cs/CorpusGenerator.dll",
            "build/CorpusGenerator.props",
            "build/CorpusGenerator.targets",
            "buildTransitive/CorpusGenerator.props",
            "buildTransitive/CorpusGenerator.targets",
            "icon.png",
            "lib/net8.0/CorpusGenerator.Runtime.dll",
            "lib/net8.0/CorpusGenerator.Runtime.xml",
            "lib/netstandard2.0/CorpusGenerator.Runtime.dll",
            "lib/netstandard2.0/CorpusGenerator.Runtime.xml",
            "package/services/metadata/core-properties/nuget.psmdcp",
        ],
        _package.Entries());

    [Fact]
    public void Package_depends_on_nothing_but_spans_where_the_framework_lacks_them() => Assert.Equal(
        [".NETStandard2.0: System.Memory", "net8.0: "],
        Metadata().Descendants().Where(element => element.Name.LocalName == "group").Select(group =>
            $"{group.Attribute("targetFramework")!.Value}: "
            + string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value))));

    [Fact]
    public void Library_is_a_dependency_of_the_program_and_not_of_its_development_only() =>
        Assert.DoesNotContain(Metadata().Descendants(), element => element.Name.LocalName == "developmentDependency");

    [Theory]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    public void Package_states(string element, string value) =>
        Assert.Equal(value, Metadata().Descendants().Single(found => found.Name.LocalName == element).Value);

    [Theory]
    [InlineData("analyzers/dotnet/cs/CorpusGenerator.dll")]
    [InlineData("analyzers/dotnet/cs/CorpusGenerator.Reading.dll")]
    [InlineData("analyzers/dotnet/cs/CorpusGenerator.Runtime.dll")]
    [InlineData("lib/netstandard2.0/CorpusGenerator.Runtime.dll")]
    public void Library_runs_on_every_framework(string entry) => Assert.Contains("netstandard", References(entry));

    [Fact]
    public void Library_for_modern_frameworks_is_built_for_them() =>
        Assert.DoesNotContain("netstandard", References("lib/net8.0/CorpusGenerator.Runtime.dll"));

    [Theory]
    [InlineData("build/CorpusGenerator.props")]
    [InlineData("build/CorpusGenerator.targets")]
    public void Projects_that_reference_a_consumer_get_the_same_build_files(string entry) => Assert.Equal(
        _package.Read(entry),
        _package.Read(entry.Replace("build/", "buildTransitive/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("build/CorpusGenerator.props")]
    [InlineData("build/CorpusGenerator.targets")]
    public void Projects_of_the_repository_import_the_very_files_of_the_package(string entry)
    {
        string packed = Repository.Path(Path.Combine("src", "CorpusGenerator", entry));
        string project = Repository.Path("sample-consumer/sample-consumer.csproj");

        string preprocessed = DotnetCommand.RunToEnd(Repository.Root, "msbuild", project, "-preprocess").Output;

        Assert.Contains(packed, preprocessed, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(packed), _package.Read(entry));
    }

    private XDocument Metadata() => XDocument.Parse(Encoding.UTF8.GetString(_package.Read("CorpusGenerator.nuspec")).TrimStart('\uFEFF'));

    private IEnumerable<string> References(string entry)
    {
        using PEReader file = new(new MemoryStream(_package.Read(entry)));
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)).ToList();
    }
}
