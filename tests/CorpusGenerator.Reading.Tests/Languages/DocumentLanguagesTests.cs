using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class DocumentLanguagesTests
{
    private const string English = "The harbour board met on Monday and decided that the ferry would run every hour.";
    private const string German = "Der Hafenrat kam am Montag zusammen und beschloss, dass die Fähre jede Stunde fährt.";
    private const string Greek = "Το συμβούλιο του λιμανιού συνεδρίασε τη Δευτέρα.";

    [Fact]
    public void AParagraphInAnotherLanguageKeepsItsOwnTag()
    {
        DocumentLanguages languages = Read(English, German, English);

        Assert.Equal("en", languages.Main.Tag);
        Assert.Equal(["en", "de", "en"], languages.Blocks);
    }

    [Fact]
    public void TheMainLanguageIsThatOfMostText()
    {
        DocumentLanguages languages = Read(English, German, German + " " + German, German);

        Assert.Equal("de", languages.Main.Tag);
        Assert.Equal(["en", "de", "de", "de"], languages.Blocks);
    }

    [Theory]
    [InlineData("Holm")]
    [InlineData("Mira Holm, Ravnsund")]
    [InlineData("12:30")]
    [InlineData("")]
    public void AShortBlockHasTheMainLanguage(string block) =>
        Assert.Equal(["de", "de", "de"], Read(German, block, German).Blocks);

    [Fact]
    public void AShortBlockInAnotherScriptHasItsOwn() =>
        Assert.Equal(["en", "el"], Read(English, Greek).Blocks);

    [Fact]
    public void WhatTheAuthorDeclaredIsTheMainLanguage()
    {
        DocumentLanguages languages = ReadDeclared("de-AT", [English, German, English]);

        Assert.Equal(new LanguageGuess("de-AT", 1), languages.Main);
        Assert.Equal(["en", "de-AT", "en"], languages.Blocks);
    }

    [Fact]
    public void ADocumentWithoutLettersIsUndetermined()
    {
        DocumentLanguages languages = Read("17", "* * *");

        Assert.Equal(LanguageGuess.Undetermined, languages.Main.Tag);
        Assert.Equal([LanguageGuess.Undetermined, LanguageGuess.Undetermined], languages.Blocks);
    }

    [Fact]
    public void AnyDocumentHasATagForEachBlock() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>[]>(blocks =>
        {
            DocumentLanguages languages = Read([.. blocks.Select(block => block.Get)]);
            return languages.Blocks.Count == blocks.Length && languages.Blocks.All(tag => tag.Length >= 2);
        }));

    private static DocumentLanguages Read(params string[] blocks) => ReadDeclared(null, blocks);

    private static DocumentLanguages ReadDeclared(string? declared, string[] blocks)
    {
        List<DocumentBlock> found = [];
        int start = 0;
        foreach (string block in blocks)
        {
            found.Add(new(BlockKind.Paragraph, new(start, block.Length)));
            start += block.Length + 1;
        }

        return DocumentLanguages.Read(string.Join('\n', blocks), new([.. found]), declared);
    }
}
