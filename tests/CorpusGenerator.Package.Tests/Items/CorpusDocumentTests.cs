namespace CorpusGenerator.Package.Tests;

/// <summary>The props and targets: which files become documents, and what is said of them.</summary>
public sealed class CorpusDocumentTests(ItemCaseFolder cases) : IClassFixture<ItemCaseFolder>
{
    [Fact]
    public void Texts_and_Markdown_in_seeds_are_documents() =>
        Holds(ItemCases.Default, "/default/seeds/one.txt\tone.txt", "/default/seeds/sub/two.md\tsub/two.md");

    [Fact]
    public void Folder_is_relative_to_the_project() => Holds(ItemCases.Relative, "/texts/three.txt\tthree.txt");

    [Fact]
    public void Folder_may_be_written_with_a_dot_and_a_slash() =>
        Holds(ItemCases.DotSlash, "/dot-slash/seeds/one.txt\tone.txt", "/dot-slash/seeds/sub/two.md\tsub/two.md");

    [Fact]
    public void Folder_may_have_any_name() => Holds(ItemCases.OddFolder, "/odd; it's, or not (a) [b] ü/four.txt\tfour.txt");

    [Fact]
    public void Folder_that_is_not_beside_the_project_is_looked_for_where_the_build_was_started() =>
        Holds(ItemCases.AtStart, "/start/texts-at-start/five.txt\tfive.txt");

    [Fact]
    public void Folder_beside_the_project_comes_first() =>
        Holds(ItemCases.BesideFirst, "/beside-first/seeds/one.txt\tone.txt", "/beside-first/seeds/sub/two.md\tsub/two.md");

    [Fact]
    public void Default_folder_does_not_depend_on_where_the_build_was_started() => Holds(ItemCases.DefaultNotAtStart);

    [Fact]
    public void Folder_that_was_named_and_is_missing_is_reported() => Reports(ItemCases.MissingFolder, "warning CG0101", "'nowhere'");

    [Fact]
    public void Folder_may_be_empty() => Holds(ItemCases.EmptyFolder);

    [Fact]
    public void Default_pattern_can_be_turned_off() => Holds(ItemCases.Disabled);

    [Fact]
    public void Metadata_reaches_the_generator_whole() => Holds(
        ItemCases.Update,
        $"/update/seeds/one.txt\tone.txt\t{ItemCases.AwkwardText}\tde\t{ItemCases.AwkwardText}\tOne",
        "/update/seeds/sub/two.md\tsub/two.md");

    [Fact]
    public void Document_can_be_removed() => Holds(ItemCases.Remove, "/remove/seeds/sub/two.md\tsub/two.md");

    [Fact]
    public void Document_elsewhere_can_be_included() => Holds(
        ItemCases.Outside,
        "/outside/seeds/one.txt\tone.txt",
        "/outside/seeds/sub/two.md\tsub/two.md",
        "/texts/three.txt\tthree.txt");

    [Fact]
    public void Document_that_is_included_twice_is_reported() => Reports(ItemCases.Twice, "error CG0102", "'one.txt'");

    [Fact]
    public void Documents_of_one_path_are_reported() => Reports(ItemCases.SamePath, "error CG0102", "'one.txt'");

    [Fact]
    public void Documents_of_one_path_can_be_told_apart_by_another() => Holds(
        ItemCases.SamePathMended,
        "/same-path-mended/seeds/one.txt\tone.txt",
        "/same-path-mended/seeds/sub/two.md\tsub/two.md",
        "/same/one.txt\tsame/one.txt");

    [SkippableFact]
    public void File_that_the_command_line_would_drop_is_reported()
    {
        Skip.If(OperatingSystem.IsWindows(), "No file is called so there.");
        Reports(ItemCases.UnusableFile, "error CG0103", "a|b.txt");
    }

    [SkippableFact]
    public void Documents_that_differ_in_case_only_stay_apart()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "File names that differ in case only are one there.");
        Holds(ItemCases.CaseOnly, "/case-only/A.txt\tA.txt", "/case-only/a.txt\ta.txt");
    }

    [Fact]
    public void Additional_files_of_others_are_no_documents() => Holds(
        ItemCases.OthersFiles,
        "/others-files/seeds/one.txt\tone.txt",
        "/others-files/seeds/sub/two.md\tsub/two.md",
        "/texts/three.txt");

    [Fact]
    public void Property_reaches_the_generator_whole() => Assert.Equal("ids%3Btitles", cases[ItemCases.Separators].Constants);

    [Fact]
    public void Documents_are_watched() =>
        Assert.Equal(["/default/seeds/one.txt", "/default/seeds/sub/two.md"], cases[ItemCases.Default].Watched);

    private void Holds(ItemCase item, params string[] files)
    {
        Assert.Empty(cases[item].Messages);
        Assert.Equal(files, cases[item].Files);
    }

    private void Reports(ItemCase item, params string[] parts) => Assert.Contains(
        cases[item].Messages, message => parts.All(part => message.Contains(part, StringComparison.Ordinal)));
}
