using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Tests;

/// <summary>Documents that are not as they should be: a stated result or one diagnostic each, and the others stand.</summary>
public class BadDocumentTests
{
    private static readonly TestDocument Good = new("good.txt", "It sails.");

    [Theory]
    [InlineData("", "CG0002", 1, 1)]
    [InlineData(" \t\r\n\u00A0\u3000\n", "CG0002", 1, 1)]
    [InlineData("\uFEFF", "CG0002", 1, 1)]
    [InlineData("\uFEFF \r\n", "CG0002", 1, 1)]
    public void Is_left_out(string text, string id, int line, int column) =>
        AssertLeftOut(new TestDocument("bad.txt", text), id, line, column);

    [Theory]
    [InlineData("\0", 1, 1)]
    [InlineData("one\r\ntwo\r\nth\0ree \0 \0\r\n", 3, 3)]
    [InlineData("one\rtwo \u0007\r", 2, 5)]
    [InlineData("one\n\ntwo\n\u001B[0m", 4, 1)]
    public void A_control_character_is_reported_once_and_kept(string text, int line, int column)
    {
        TestCorpus corpus = TestCorpus.Of(Good, new TestDocument("bad.txt", text));

        Assert.Equal([$"CG0004 /project/seeds/bad.txt({line},{column})"], corpus.Run().DiagnosticPlaces);
        using LoadedCorpus loaded = new Consumer(corpus).Load();
        Assert.Equal(Reading.Newlines.Normalize(text), loaded.Articles["bad"].Text.ToString());
    }

    [Theory]
    [InlineData("one\r\ntwo\r\nth\0ree")]
    [InlineData("one\rtw\0o")]
    [InlineData("\uFEFFone\r\ntw\0o")]
    public void What_is_reported_is_where_the_file_has_it(string text)
    {
        Diagnostic reported = Assert.Single(TestCorpus.Of(new TestDocument("bad.txt", text)).Run().Diagnostics);
        Assert.Equal("\0", text.Substring(reported.Location.SourceSpan.Start, reported.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_document_that_the_compiler_has_no_text_for_is_left_out() =>
        AssertLeftOut(new TestDocument("bad.txt", (SourceText?)null), "CG0001", 1, 1);

    [Fact]
    public void A_document_that_vanishes_between_two_runs_is_left_out()
    {
        EditSession session = EditSession.Begin(TestCorpus.Of(Good, new TestDocument("bad.txt", "It was here.")));
        GeneratorRun run = session.Save(new("bad.txt", (SourceText?)null)).Run();
        AssertLeftOut(run, "CG0001", 1, 1);
    }

    [Theory]
    [InlineData("one\r\ntwo\r\ncaf\u00E9\r\n", 3, 4)]
    [InlineData("caf\u00E9", 1, 4)]
    [InlineData("a\u00C3\u00A9 b\u00E9", 1, 6)]
    [InlineData("only valid \u00C3\u00A9 sequences", 1, 12)]
    public void Bytes_read_as_a_legacy_code_page_are_reported_at_the_first_bad_one(string text, int line, int column) =>
        AssertLeftOut(new TestDocument("bad.txt", SourceText.From(text, Encoding.Latin1)), "CG0003", line, column);

    [Fact]
    public void So_are_those_read_as_a_code_page_of_two_bytes_a_character()
    {
        Encoding shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        AssertLeftOut(new TestDocument("bad.txt", SourceText.From("first\r\n日本語", shiftJis)), "CG0003", 2, 1);
    }

    [Fact]
    public void Bytes_replaced_in_reading_are_reported_at_the_first_one()
    {
        byte[] bytes = [.. "one\r\ntwo caf"u8, 0xE9, .. "\r\n"u8];
        AssertLeftOut(new TestDocument("bad.txt", SourceText.From(new MemoryStream(bytes), new UTF8Encoding())), "CG0003", 2, 8);
    }

    [Fact]
    public void A_replacement_character_of_the_document_itself_is_no_misreading()
    {
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        TestCorpus corpus = TestCorpus.Of(new TestDocument("a.txt", SourceText.From("A \uFFFD stands here.", strict)));
        Assert.Empty(corpus.Run().Diagnostics);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Encodings_with_a_byte_order_mark_are_read(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Die Fähre\r\n")];
        TestCorpus corpus = TestCorpus.Of(
            new TestDocument("a.txt", SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, true))));

        Assert.Empty(corpus.Run().Diagnostics);
        using LoadedCorpus loaded = new Consumer(corpus).Load();
        Assert.Equal("Die Fähre\n", loaded.Articles[0].Text.ToString());
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Extreme_documents_stand(string name, string text)
    {
        TestCorpus corpus = TestCorpus.Of(Good, new TestDocument(name, text));

        GeneratorRun run = corpus.Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != "CG0011");
        using LoadedCorpus loaded = new Consumer(corpus).Load(run);
        Assert.Equal(2, loaded.Articles.Count);
        Assert.True(loaded.Articles[name].Text == text);
    }

    public static TheoryData<string, string> Extremes() => new()
    {
        { "one-line-of-5-MB", string.Concat(Enumerable.Repeat("The ferry sails again today. ", 5_000_000 / 29)) },
        { "100000-short-lines", string.Concat(Enumerable.Repeat("It rains.\n", 100_000)) },
        { "only-marks", string.Concat(Enumerable.Repeat("“”„«»\"'‹› ", 1000)) },
        { "unbalanced-marks", "“It „sails «again\" said ‘Mira ”Holm.\n\n”“»\n" },
        { "one-letter", "a" },
    };

    [Fact]
    public void Equal_texts_are_reported_with_both_files()
    {
        GeneratorRun run = TestCorpus.Of(("a.txt", "It rains."), ("b.txt", "It snows."), ("c.txt", "It rains.\r")).Run();
        Assert.Equal(["CG0017 /project/seeds/c.txt(1,1)"], run.DiagnosticPlaces);

        run = TestCorpus.Of(("a.txt", "It rains.\n"), ("b.txt", "It snows."), ("c.txt", "It rains.\r\n")).Run();
        Assert.Equal(["CG0014 /project/seeds/c.txt(1,1)"], run.DiagnosticPlaces);
        Assert.Contains("'a.txt'", run.Diagnostics[0].GetMessage());
    }

    private static void AssertLeftOut(TestDocument bad, string id, int line, int column)
    {
        TestCorpus corpus = TestCorpus.Of(bad, Good);
        GeneratorRun run = corpus.Run();
        AssertLeftOut(run, id, line, column);
        using LoadedCorpus loaded = new Consumer(corpus).Load(run);
        Assert.Equal("It sails.", loaded.Articles["good"].Text.ToString());
    }

    private static void AssertLeftOut(GeneratorRun run, string id, int line, int column)
    {
        Assert.Equal([$"{id} /project/seeds/bad.txt({line},{column})"], run.DiagnosticPlaces);
        Assert.Contains("1 article,", run.Sources["Corpus.g.cs"]);
    }
}
