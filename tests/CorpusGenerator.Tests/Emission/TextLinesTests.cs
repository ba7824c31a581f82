using CorpusGenerator.Generation;

namespace CorpusGenerator.Tests;

/// <summary>Texts in generated files: a line a line, and nothing in them that a reviewer could not see.</summary>
public class TextLinesTests
{
    [Fact]
    public void Lines_that_can_be_shown_go_on_in_one_literal() => Assert.Equal(
        "@\"A ferry\n\n\"\"It sails\"\", C:\\bay\tagain.\n\";\n",
        Written("A ferry\n\n\"It sails\", C:\\bay\tagain.\n"));

    [Fact]
    public void A_line_that_cannot_be_shown_is_escaped_alone() => Assert.Equal(
        "@\"One\nTwo\n\" +\n\"Hid\\u200Bden \\\"three\\\"\\n\\n\" +\n@\"Four\nFive 🛶\";\n",
        Written("One\nTwo\nHid\u200Bden \"three\"\n\nFour\nFive 🛶"));

    [Theory]
    [InlineData("", "\"\";\n")]
    [InlineData("One", "\"One\";\n")]
    [InlineData("One\n\n", "\"One\\n\\n\";\n")]
    [InlineData("\u202EOne", "\"\\u202EOne\";\n")]
    public void One_line_is_an_ordinary_literal(string text, string literal) => Assert.Equal(literal, Written(text));

    private static string Written(string text)
    {
        CodeWriter writer = new();
        TextLines.Write(writer, text, ";");
        return writer.ToSourceText().ToString();
    }
}
