using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGenerator.Tests;

/// <summary>No document can break out of its literal or comment, or disguise the generated source.</summary>
public class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "\"; System.Environment.Exit(1); //",
        "\"\"\"\" {0} {{1}} $\"{x}\" @\"\"",
        "\\\" \\u0022; \\",
        "*/ class Broken { /*",
        "first\u2028second\u2029third\u0085fourth\u000Bfifth\u000Csixth",
        "nul\0bell\u0007escape\u001B[31mdelete\u007F",
        "lone \uD83D high, lone \uDEA2 low, swapped \uDEA2\uD83D",
        "bidi \u202E disguised \u2066 as \u2069 comment \u202C and \u200F \u061C",
        "zero \u200B width \uFEFF space \u00AD hyphen \u2060 joiner",
        "noncharacters \uFFFE \uFFFF \uFDD0 and tags \uDB40\uDC41",
        "</summary><evil>&amp;&bogus;]]><!-- -->",
        "#if false\n#endif\n#error stop\n#line 1 \"other.cs\"",
    ];

    [Fact]
    public void Every_text_comes_back_as_it_was()
    {
        using LoadedCorpus corpus = new Consumer(TestCorpus.Of(Documents(text => text))).Load();
        Assert.Equal(Texts, corpus.Articles.Select(article => article.Text.ToString()));
    }

    [Fact]
    public void So_does_every_title_id_and_path()
    {
        // Lone surrogates do not travel through a build: it writes them as replacement characters.
        string[] titles = [.. Texts.Where(text => !HasLoneSurrogate(text))];
        TestDocument[] documents = [.. titles.Select((text, i) => new TestDocument(i.ToString("D2") + text, "It rains.")
        {
            Id = i.ToString("D2") + text,
            Title = text,
        })];
        using LoadedCorpus corpus = new Consumer(TestCorpus.Of(documents)).Load();

        Assert.Equal(documents.Select(document => document.Id), corpus.Articles.Select(article => article.Id));
        Assert.Equal(documents.Select(document => document.CorpusPath.Replace('\\', '/')), corpus.Articles.Select(article => article.SourcePath));
        Assert.Equal(titles, corpus.Articles.Select(article => article.Title.ToString()));
    }

    [Fact]
    public void Generated_files_show_all_that_is_in_them()
    {
        TestCorpus corpus = TestCorpus.Of(Documents(text => $"{text}\n\n\"{text}\" said {text}."));
        foreach ((string name, string source) in corpus.Run().Sources)
        {
            Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\u2028\u2029\u200B-\u200F\uFFFE\uFFFF-[\n]]", source);
            Assert.False(HasLoneSurrogate(source), $"{name} has a lone surrogate.");
        }
    }

    [Fact]
    public void Generated_files_hold_nothing_but_the_entry_class()
    {
        TestCorpus corpus = TestCorpus.Of(Documents(text => text));
        foreach (string source in corpus.Run().Sources.Values)
        {
            CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
            NamespaceDeclarationSyntax space = Assert.IsType<NamespaceDeclarationSyntax>(Assert.Single(root.Members));
            ClassDeclarationSyntax type = Assert.IsType<ClassDeclarationSyntax>(Assert.Single(space.Members));
            Assert.Equal("Corpus", type.Identifier.Text);
        }
    }

    private static IEnumerable<TestDocument> Documents(Func<string, string> textOf) =>
        Texts.Select((text, i) => new TestDocument($"{i:D2}.txt", textOf(text)));

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
