using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>Whatever paragraphs an article has, in whatever order: all of them are in its body.</summary>
public class ParagraphLawTests
{
    private static readonly ILookup<string, string> Paragraphs =
        SampleLines.Load("paragraphs").Concat(SampleLines.Load("prose")).ToLookup(line => line.Language, line => line.Text);

    [Fact]
    public void EveryParagraphIsInTheBody() =>
        Prop.ForAll(Articles(), article => AreAllInBody(article.Language, article.Paragraphs)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Arbitrary<(string Language, string[] Paragraphs)> Articles()
    {
        Gen<string> languages = Gen.Elements(Paragraphs.Select(group => group.Key));
        return Arb.From(languages.SelectMany(
            language => Gen.Choose(3, 8).SelectMany(count => Gen.Shuffle(Paragraphs[language]).Select(all => all.Take(count).ToArray())),
            (language, paragraphs) => (language, paragraphs)));
    }

    private static bool AreAllInBody(string language, string[] paragraphs)
    {
        string text = string.Join("\n\n", [SampleLines.TitleIn(language), .. paragraphs]);
        DocumentBlock[] body = [.. StructureReader.Read(text, language).Blocks.Where(block => BodyBlocks.Include(block.Kind))];
        return paragraphs.All(paragraph => body.Any(block => block.Range.StringOf(text).Contains(paragraph, StringComparison.Ordinal)));
    }
}
