using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Tests;

/// <summary>What holds for the names of any set of documents.</summary>
public class NameLawTests
{
    private const string Characters = "abzABZ019_-+#&%/. '!()\u00E9\u0301\u0130ıßعة中文\uD83D\uDEA2\u200B\u202E\0\uFFFE";

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void Names_are_legal_and_distinct() => Prop.ForAll(Ids(), ids =>
    {
        string[] names = Names.Of(ids);
        return names.All(SyntaxFacts.IsValidIdentifier)
            && names.All(name => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None)
            && names.Distinct(StringComparer.Ordinal).Count() == names.Length;
    }).Check(Config);

    [Fact]
    public void Names_do_not_depend_on_the_order_of_documents() => Prop.ForAll(Ids(), ids =>
    {
        Dictionary<string, string> names = Names.ById(ids);
        Dictionary<string, string> reversed = Names.ById(ids.Reverse());
        return ids.All(id => names[id] == reversed[id]);
    }).Check(Config);

    [Fact]
    public void Adding_a_document_renames_only_those_it_collides_with() => Prop.ForAll(Ids(), ids =>
    {
        string added = ids[0];
        Dictionary<string, string> before = Names.ById(ids.Skip(1));
        Dictionary<string, string> after = Names.ById(ids);
        return before.All(entry => after[entry.Key] == entry.Value || Stem(entry.Value) == Stem(after[added]));
    }).Check(Config);

    /// <summary>The name without the hash of one that collides.</summary>
    private static string Stem(string name) =>
        name.LastIndexOf('_') is var cut and > 0 && name.Length - cut is 5 or 9 ? name[..cut] : name;

    private static Arbitrary<string[]> Ids()
    {
        Gen<string> id = Gen.Elements(Characters.ToCharArray()).NonEmptyListOf().Select(string.Concat<char>);
        return id.NonEmptyListOf().Select(ids => ids.Distinct(StringComparer.Ordinal).ToArray()).ToArbitrary();
    }
}
