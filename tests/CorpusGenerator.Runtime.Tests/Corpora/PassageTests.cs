using System.Buffers;
using System.Text;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Runtime.Tests.Corpora;

public class PassageTests
{
    private static Passage Title => SampleTexts.Corpus.Articles["harbour-ferry"].Title;

    [Fact]
    public void APassageIsEqualToAnotherWithTheSameCharacters()
    {
        TestCorpus corpus = TestCorpus.Of(("a.txt", "Same words.\n"), ("b.txt", "Same words.\n\n"));
        Passage first = corpus.Articles["a"].Paragraphs[0].Text;
        Passage second = corpus.Articles["b"].Paragraphs[0].Text;
        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first == "Same words.");
        Assert.False(first == "Same words");
    }

    [Fact]
    public void APassageKnowsItsLineAndColumn()
    {
        Passage quote = SampleTexts.Corpus.Articles["harbour-ferry"].Quotes[0].Text;
        Assert.Equal((5, 2), (quote.Line, quote.Column));
    }

    [Fact]
    public void ASliceOutsideThePassageThrows() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Title.Slice(3, Title.Length));

    [Fact]
    public void ALongPassageIsWrittenAsUtf8InWholeCharacters()
    {
        string text = string.Concat(Enumerable.Repeat("x😀é", 4000));
        ArrayBufferWriter<byte> writer = new();
        TestCorpus.Of(("a.txt", text)).Articles["a"].Text.WriteUtf8To(writer);
        Assert.Equal(text, Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void WhatDoesNotFitIsNotWritten()
    {
        byte[] buffer = new byte[Title.Length - 1];
        Assert.False(Title.TryWriteUtf8(buffer, out int written));
        Assert.Equal(0, written);
        Assert.All(buffer, value => Assert.Equal(0, value));
    }

    [Fact]
    public void AGivenTitleIsNoPartOfTheText()
    {
        TestCorpus corpus = TestCorpus.Of((new DocumentOptions("a.txt", Title: "Another title"), "Some words of text.\n"));
        Passage title = corpus.Articles["a"].Title;
        Assert.Equal(("Another title", -1, 0), (title.ToString(), title.Start, title.Line));
        Assert.Equal("Another", title.Slice(0, 7).ToString());
    }
}
