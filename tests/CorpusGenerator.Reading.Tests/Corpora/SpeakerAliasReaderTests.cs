using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests.Corpora;

public class SpeakerAliasReaderTests
{
    [Theory]
    [InlineData("Mira Holm = Мира Холм, ميرا هولم")]
    [InlineData("\uFEFF# who is who\r\n\r\n  Mira  Holm=Мира Холм ,ميرا\u00A0هولم # the mayor\r\n")]
    [InlineData("Mira Holm = Мира Холм\rMira Holm = ميرا هولم")]
    [InlineData("Mira Holm = Мира Холм، ميرا هولم")]
    public void NamesArePartedByCommas(string text)
    {
        SpeakerAliasFile file = SpeakerAliasReader.Read(text);
        Assert.Empty(file.Problems);
        Assert.Equal(
            [new("Мира Холм", "Mira Holm"), new("ميرا هولم", "Mira Holm")],
            file.Aliases.Select(entry => entry.Alias));
    }

    [Fact]
    public void WhatIsNotUnderstoodIsPassedOverWithItsPlace()
    {
        const string Text = "Mira Holm\nAnna Lund = Lund, , A = B\n = Eva\n";
        SpeakerAliasFile file = SpeakerAliasReader.Read(Text);
        Assert.Equal(["Lund"], file.Aliases.Select(entry => entry.Alias.Name));
        Assert.Equal(["Mira Holm", "", "A = B", "= Eva"], file.Problems.Select(problem => problem.Range.StringOf(Text)));
        Assert.All(file.Problems, problem => Assert.Equal(ProblemIds.InvalidAlias, problem.Id));
    }

    [Fact]
    public void PlacesAreInsideAnyText()
    {
        Gen<string> texts = Gen.Elements("Mira", "Холм", " ", ",", "=", "#", "\n", "\r\n", "\0", "\uD800", "،").ArrayOf()
            .Select(pieces => string.Concat(pieces));
        Prop.ForAll(Arb.From(texts), text =>
        {
            SpeakerAliasFile file = SpeakerAliasReader.Read(text);
            return file.Aliases.Select(entry => entry.Range).Concat(file.Problems.Select(problem => problem.Range))
                .All(range => range.Start >= 0 && range.Length >= 0 && range.End <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("Anna Lund", "Mira Holm", true)]
    [InlineData("Мира Холм", "Mira Holm", true)]
    [InlineData("Мира Холм", "Anna Lund", false)]
    [InlineData("Mira Holm", "Anna Lund", false)]
    [InlineData("Eva Berg", "Мира Холм", false)]
    public void ANameStandsForOneSpeaker(string name, string canonical, bool isAdded)
    {
        SpeakerAliases aliases = SpeakerAliases.Of(new([new("Мира Холм", "Mira Holm")]));
        Assert.Equal(isAdded, aliases.TryAdd(new(name, canonical)));
        Assert.Equal("Mira Holm", aliases.CanonicalOf("Мира Холм"));
    }
}
