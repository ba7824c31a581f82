using static CorpusGenerator.Reading.Tests.Similarities;

namespace CorpusGenerator.Reading.Tests;

public class WordHashesTests
{
    [Theory]
    [InlineData("The ferry is back.", "the FERRY — is “back”")]
    [InlineData("Straße, Nº 5", "straße nº 5")]
    [InlineData("كِتَاب", "كتاب")]
    [InlineData("Η Αθήνα", "η αθηνα")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("渡船回来了", "「渡船回来了。」")]
    public void Case_marks_and_punctuation_do_not_count(string text, string other) =>
        Assert.Equal(HashesOf(text), HashesOf(other));

    [Theory]
    [InlineData("", 0)]
    [InlineData(" — … ", 0)]
    [InlineData("one, two, three", 3)]
    [InlineData("渡", 1)]
    [InlineData("渡船回来", 3)]
    [InlineData("渡船 ferry 回来", 3)]
    [InlineData("เรือข้ามฟาก", 8)]
    [InlineData("नाव वापस", 2)]
    [InlineData("나루 배", 2)]
    [InlineData("\uD83A\uDD00\uD83A\uDD01", 1)]
    public void Words_and_runs_of_letters_are_counted(string text, int count) => Assert.Equal(count, HashesOf(text).Length);

    [Fact]
    public void Different_words_have_different_hashes()
    {
        IEnumerable<string> words = Enumerable.Range(0, 20_000).Select(i => $"w{i}");
        Assert.Equal(20_000, HashesOf(string.Join(' ', words)).Distinct().Count());
    }

    [Fact]
    public void Any_text_can_be_hashed()
    {
        Random random = new(7);
        for (int i = 0; i < 200; i++)
        {
            char[] text = [.. Enumerable.Range(0, random.Next(300)).Select(_ => (char)random.Next(char.MaxValue + 1))];
            Assert.Equal(HashesOf(new(text)), HashesOf(new(text)));
        }
    }
}
