using System.Text;

namespace CorpusGenerator.Reading.Tests.Structure;

public class BlockKindTests
{
    private const double Target = 0.97;

    public static TheoryData<string> Names => [.. MarkedDocument.Names];

    [Fact]
    public void TheTestSetHasAtLeastSixtyDocumentsInTwelveLanguages()
    {
        MarkedDocument[] documents = [.. MarkedDocument.Names.Select(MarkedDocument.Load)];
        Assert.InRange(documents.Length, 60, int.MaxValue);
        Assert.InRange(documents.Select(document => document.Language).Distinct().Count(), 12, int.MaxValue);
    }

    [Fact]
    public void NearlyAllLinesHaveTheirKind()
    {
        (int right, int all) = (0, 0);
        StringBuilder wrong = new();
        foreach (MarkedDocument document in MarkedDocument.Names.Select(MarkedDocument.Load))
        {
            DocumentStructure structure = StructureReader.Read(document.Text, document.Language);
            foreach (MarkedLine line in document.Lines)
            {
                string found = MarkOf(structure, line);
                all++;
                right += found == line.Mark ? 1 : 0;
                if (found != line.Mark)
                    wrong.AppendLine($"{document.Name}: {found} for {line.Mark}| {document.Text.AsSpan(line.Start, Math.Min(60, line.Length))}");
            }
        }

        Assert.True(right >= Target * all, $"{right} of {all} lines right ({100.0 * right / all:0.00} %)\n{wrong}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TitlesSourcesBylinesAndDatelinesAreAsTheDocumentSays(string name)
    {
        MarkedDocument document = MarkedDocument.Load(name);
        DocumentStructure structure = StructureReader.Read(document.Text, document.Language);
        foreach ((string fact, string expected) in document.Facts)
            Assert.Equal((name, fact, expected), (name, fact, FactOf(document.Text, structure, fact)));
    }

    private static string MarkOf(DocumentStructure structure, MarkedLine line)
    {
        DocumentBlock block = structure.Blocks.FirstOrDefault(candidate => candidate.Range.Start < line.Start + line.Length && candidate.Range.End > line.Start);
        return block.Range.Start < line.Start ? "+" : NameOf(block.Kind);
    }

    private static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => "item",
        BlockKind.Boilerplate => "page",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string FactOf(string text, DocumentStructure structure, string fact) => fact switch
    {
        "title" => structure.Title.StringOf(text),
        "byline" => structure.Byline.StringOf(text),
        "source" => structure.Source.StringOf(text),
        "date" => DateText(structure.Date),
        "place" => structure.Dateline?.Place.StringOf(text) ?? "",
        "agency" => structure.Dateline?.Agency.StringOf(text) ?? "",
        "hashtags" => string.Join(' ', structure.Hashtags.Select(hashtag => hashtag.StringOf(text))),
        "problems" => string.Join(' ', structure.Problems.Select(problem => $"{problem.Id} {problem.Argument}")),
        _ => throw new ArgumentException($"'{fact}' is no fact of a document", nameof(fact)),
    };

    private static string DateText(CalendarDate? date) =>
        date is CalendarDate day ? $"{day.Year:0000}-{day.Month:00}-{day.Day:00}" : "";
}
