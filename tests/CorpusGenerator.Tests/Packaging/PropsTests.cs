using System.Reflection;
using System.Xml.Linq;
using CorpusGenerator.Generation;

namespace CorpusGenerator.Tests;

/// <summary>What the package's props make visible to the compiler is what the generator reads.</summary>
public class PropsTests
{
    private static readonly XDocument Props =
        XDocument.Load(Path.Combine(Repository.Folder, "src", "CorpusGenerator", "build", "CorpusGenerator.props"));

    [Fact]
    public void Properties_that_are_read_are_visible_and_the_other_way_round() => Assert.Equal(
        NamesAfter("build_property."),
        Sorted(Props.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value)));

    /// <summary>It would cost every build time that grows with the square of the number of documents.</summary>
    [Fact]
    public void No_metadata_of_items_is_made_visible() => Assert.Empty(Props.Descendants("CompilerVisibleItemMetadata"));

    private static IEnumerable<string> NamesAfter(string prefix) => Sorted(typeof(OptionNames)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(name => name[prefix.Length..]));

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
