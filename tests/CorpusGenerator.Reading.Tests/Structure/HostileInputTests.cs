namespace CorpusGenerator.Reading.Tests.Structure;

public class HostileInputTests
{
    public static TheoryData<string, string> Inputs => new()
    {
        { "one long line", new string('x', 1_000_000) },
        { "many short lines", string.Concat(Enumerable.Repeat("ab\n", 100_000)) },
        { "many numbered lines", string.Concat(Enumerable.Range(1, 50_000).Select(number => $"{number % 900}. a\n")) },
        { "many dashes", string.Concat(Enumerable.Repeat("- a b\n", 50_000)) },
        { "only hashtag marks", new string('#', 500_000) },
        { "only brackets", new string('(', 500_000) },
        { "only colons", new string(':', 500_000) },
        { "only digits", new string('1', 500_000) },
        { "lone surrogates", string.Concat(Enumerable.Repeat("\uD83D\n\uDE00 ", 50_000)) },
        { "NUL", new string('\0', 500_000) },
        { "spaces", new string(' ', 500_000) },
        { "months", string.Concat(Enumerable.Repeat("July 1 ", 50_000)) },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void NothingIsLostAndNothingOverlaps(string name, string text)
    {
        int position = 0;
        foreach (DocumentBlock block in StructureReader.Read(text, "en").Blocks)
        {
            Assert.True(text.AsSpan(position, block.Range.Start - position).IsWhiteSpace(), name);
            position = block.Range.End;
        }

        Assert.True(text.AsSpan(position).IsWhiteSpace(), name);
    }
}
