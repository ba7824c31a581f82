using CorpusGenerator.Generation;

namespace CorpusGenerator.Tests;

public class CSharpLiteralTests
{
    [Fact]
    public void A_verbatim_literal_shows_what_is_visible_and_ends_before_what_is_not()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            bool isShown = (char)c is '\n' or '\t' || (!char.IsSurrogate((char)c) && CSharpLiteral.IsVisible((char)c));

            Assert.True(CSharpLiteral.EndOfVisible($"a{(char)c}", 0) == (isShown ? 2 : 1), $"U+{c:X4}");
        }
    }

    [Theory]
    [InlineData(0xD83D, 0xDE00, 3)]
    [InlineData(0xD83D, 'b', 1)]
    [InlineData(0xDE00, 0xDE00, 1)]
    [InlineData(0xDB40, 0xDC41, 1)]
    public void Of_surrogates_it_shows_pairs_that_can_be_seen(int first, int second, int end) =>
        Assert.Equal(end, CSharpLiteral.EndOfVisible($"a{(char)first}{(char)second}", 0));
}
