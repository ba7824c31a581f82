namespace CorpusGenerator.Reading.Tests.Quotations;

public class CharacterTableTests
{
    [Fact]
    public void AnEntryHoldsWhatWouldBeWorkedOut()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char character = (char)code;
            Assert.Equal(CharacterFolding.FoldUncached(character), CharacterFolding.Fold(character));
            Assert.Equal(Characters.KindOf(character), CharacterTable.KindOf(character));
            Assert.Equal(Characters.IsLetter(character), CharacterTable.Is(character, CharacterTraits.Letter));
            Assert.Equal(char.IsWhiteSpace(character), CharacterTable.Is(character, CharacterTraits.WhiteSpace));
        }
    }

    [Fact]
    public void APlainLetterFoldsToItself()
    {
        for (int code = 0; code <= char.MaxValue; code++)
            Assert.True(!FoldedWord.IsPlain((char)code) || CharacterFolding.FoldUncached((char)code) == code);
    }
}
