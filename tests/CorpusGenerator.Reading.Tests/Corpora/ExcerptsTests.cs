namespace CorpusGenerator.Reading.Tests;

public class ExcerptsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("The ferry is back", "The ferry is back")]
    [InlineData(" \n The ferry", "The ferry")]
    [InlineData("The\n\nferry  is\tback", "The ferry is back")]
    [InlineData("The\u00A0ferry\u2028is \u0007 back", "The ferry is back")]
    public void White_space_and_controls_become_one_space(string text, string excerpt) =>
        Assert.Equal(excerpt, Excerpts.Of(text, new(0, text.Length), 80));

    [Theory]
    [InlineData("The ferry is back in the bay", "The ferry…")]
    [InlineData("Theferryisbackinthebay", "Theferryisba…")]
    [InlineData("It is so. And more", "It is so.")]
    public void A_long_text_is_cut_where_a_word_ends_if_one_does(string text, string excerpt) =>
        Assert.Equal(excerpt, Excerpts.Of(text, new(0, text.Length), 12));
}
