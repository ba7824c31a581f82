using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests.Structure;

public class StructureLawTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "\t", ". ", "?", ":", "Source: ", "Foto: ", "By ", "#tag", "# ", "• ", "1. ", "- ", "(AFP)", "(", ")", "[", "]",
        "1 July 2024", "2024年7月1日", "ASTANA, ", " -- ", "The ferry came back", "и паром вернулся", "عادت العبارة", "渡轮回来了。",
        "\u200F", "\u200B", "\uFEFF", "\0", "\uD83D", "\uDE00", "😀", "Read more", "©", "“", "”", "|", "…", "\u3000", "abc", "X", "新华社", "【",
    ];

    private static readonly string[] Languages = ["en", "ar", "zh-Hans", "de", "", "xx"];

    [Fact]
    public void EveryCharacterThatIsSeenLiesInExactlyOneBlock() =>
        Prop.ForAll(Documents(), document => IsPartition(document.Text, document.Language)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void TheSameDocumentIsReadTheSameTwice() =>
        Prop.ForAll(Documents(), document =>
            StructureReader.Read(document.Text, document.Language).Equals(StructureReader.Read(document.Text, document.Language)))
            .QuickCheckThrowOnFailure();

    private static Arbitrary<(string Text, string Language)> Documents()
    {
        Gen<string> text = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        return Arb.From(text.SelectMany(_ => Gen.Elements(Languages), (document, language) => (document, language)));
    }

    private static bool IsPartition(string text, string language)
    {
        int position = 0;
        foreach (DocumentBlock block in StructureReader.Read(text, language).Blocks)
        {
            if (block.Range.Start < position || block.Range.IsEmpty || block.Range.End > text.Length)
                return false;

            if (!text.AsSpan(position, block.Range.Start - position).IsWhiteSpace())
                return false;

            position = block.Range.End;
        }

        return text.AsSpan(position).IsWhiteSpace();
    }
}
