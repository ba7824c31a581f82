namespace CorpusGenerator.Tests;

public class ArticleNameTests
{
    [Theory]
    [InlineData("harbour-ferry", "HarbourFerry")]
    [InlineData("harbour ferry", "HarbourFerry")]
    [InlineData("harbour_ferry", "Harbour_Ferry")]
    [InlineData("archive/harbour-ferry", "Archive_HarbourFerry")]
    [InlineData("3-little-ferries", "_3LittleFerries")]
    [InlineData("2031", "_2031")]
    [InlineData("class", "Class")]
    [InlineData("string", "String")]
    [InlineData("c++", "CPlusPlus")]
    [InlineData("c#", "CSharp")]
    [InlineData("100% bread & butter", "_100PercentBreadAndButter")]
    [InlineData("it's here", "ItsHere")]
    [InlineData("café", "Café")]
    [InlineData("cafe\u0301", "Café")]
    [InlineData("ميناء القصر", "ميناءالقصر")]
    [InlineData("云溪茶", "云溪茶")]
    [InlineData("маяк-музей", "МаякМузей")]
    [InlineData("ferry🚢tale", "FerryTale")]
    [InlineData("zero\u200Bwidth", "ZeroWidth")]
    [InlineData("ship.v2", "ShipV2")]
    public void A_name_is_the_id_in_pascal_case(string id, string name) => Assert.Equal([name], Names.Of(id));

    [Theory]
    [InlineData("🚢")]
    [InlineData("!?")]
    [InlineData("--")]
    [InlineData("___")]
    [InlineData("\uD83D")]
    public void An_id_without_a_letter_or_digit_gets_a_hash(string id) => Assert.Matches("^Article_[0-9a-f]{4}$", Names.Of(id)[0]);

    [Theory]
    [InlineData("equals", "Equals_")]
    [InlineData("count", "Count_")]
    [InlineData("in", "In_")]
    [InlineData("from", "From_")]
    [InlineData("on", "On_")]
    [InlineData("in-month", "InMonth_")]
    [InlineData("between", "Between_")]
    [InlineData("tagged", "Tagged_")]
    [InlineData("quoting", "Quoting_")]
    [InlineData("item", "Item_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("get-type", "GetType_")]
    [InlineData("get-enumerator", "GetEnumerator_")]
    [InlineData("try-get", "TryGet_")]
    [InlineData("data", "Data_")]
    [InlineData("article-names", "ArticleNames_")]
    [InlineData("quote-names", "QuoteNames_")]
    [InlineData("groups", "Groups_")]
    [InlineData("ids", "Ids_")]
    [InlineData("titles", "Titles_")]
    [InlineData("texts", "Texts_")]
    [InlineData("index-of", "IndexOf_")]
    [InlineData("quote-texts", "QuoteTexts_")]
    public void A_name_that_is_taken_gets_an_underscore(string id, string name) => Assert.Equal([name], Names.Of(id));

    [Fact]
    public void The_plain_spelling_keeps_a_name_that_several_would_have()
    {
        string[] names = Names.Of("Harbour Ferry", "harbour-ferry", "HARBOUR-FERRY");

        Assert.Equal("HarbourFerry", names[1]);
        Assert.Matches("^HarbourFerry_[0-9a-f]{4}$", names[0]);
        Assert.Equal("HARBOURFERRY", names[2]);
    }

    [Fact]
    public void Ids_that_differ_in_case_only_get_names_of_their_own()
    {
        string[] names = Names.Of("ferry", "Ferry");

        Assert.Equal("Ferry", names[0]);
        Assert.Matches("^Ferry_[0-9a-f]{4}$", names[1]);
    }

    [Fact]
    public void A_document_in_a_folder_keeps_its_name_before_one_with_an_underscore()
    {
        string[] names = Names.Of("a_b", "a/b");

        Assert.Equal("A_B", names[1]);
        Assert.Matches("^A_B_[0-9a-f]{4}$", names[0]);
    }

    [Fact]
    public void Long_ids_give_names_of_bearable_length_that_differ()
    {
        string beginning = string.Join("-", Enumerable.Repeat("harbour", 60));
        string[] names = Names.Of(beginning + "-a", beginning + "-b");

        Assert.NotEqual(names[0], names[1]);
        Assert.All(names, name => Assert.InRange(name.Length, 100, 140));
    }

    [Fact]
    public void The_name_given_beside_a_document_is_made_legal_too()
    {
        GeneratorRun run = TestCorpus.Of(new TestDocument("a.txt", "It rains.") { Name = "my article" }).Run();
        Assert.Contains("Article MyArticle =>", run.Sources["Corpus.Articles.g.cs"]);
    }
}
