using System.Text;

namespace CorpusGenerator.Package.Tests;

/// <summary>Writes a project for every case and runs the package's targets on all of them at once.</summary>
public sealed class ItemCaseFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CommandResult _run;

    public ItemCaseFolder()
    {
        WriteDocuments();
        foreach (ItemCase item in ItemCases.All)
            WriteProject(item);
        _folder.Write("start/all.proj", $"""<Project><Target Name="All">{string.Concat(ItemCases.All.Select(Call))}</Target></Project>""");
        _run = DotnetCommand.Run(_folder.Path("start"), "msbuild", "all.proj", "-nologo", "-verbosity:quiet");
    }

    internal ItemCaseResult this[ItemCase item] => new(
        Files(item),
        [.. Lines(item, "watched").Select(Shortened)],
        string.Concat(Lines(item, "constants")),
        _run.Lines.Where(line => line.Contains($"{item.Name}.proj", StringComparison.Ordinal)).Distinct().ToArray());

    public void Dispose() => _folder.Dispose();

    private static string Call(ItemCase item) =>
        $"""<MSBuild Projects="../{item.Name}/{item.Name}.proj" Targets="List" Properties="Unused=;{item.Properties}" ContinueOnError="true" />""";

    private void WriteDocuments()
    {
        string[] documents =
        [
            "texts/three.txt", "same/one.txt", "odd; it's, or not (a) [b] ü/four.txt", "start/texts-at-start/five.txt", "start/seeds/six.txt",
        ];
        foreach (string document in documents)
            _folder.Write(document, "A text.\n");
        Directory.CreateDirectory(_folder.Path("empty"));
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("unusable/a|b.txt", "A text.\n");
        _folder.Write("case-only/A.txt", "A text.\n");
        _folder.Write("case-only/a.txt", "Another.\n");
    }

    private void WriteProject(ItemCase item)
    {
        if (item.HasSeeds)
        {
            _folder.Write($"{item.Name}/seeds/one.txt", "A text.\n");
            _folder.Write($"{item.Name}/seeds/sub/two.md", "# A text\n");
            _folder.Write($"{item.Name}/seeds/table.csv", "no text\n");
        }

        string build = Repository.Path("src/CorpusGenerator/build");
        _folder.Write(
            $"{item.Name}/{item.Name}.proj",
            $"""
            <Project>
              <Import Project="{build}/CorpusGenerator.props" />
              {item.Body}
              <Import Project="{build}/CorpusGenerator.targets" />
              <Target Name="List" DependsOnTargets="PrepareCorpusDocuments">
                <WriteLinesToFile File="files.txt" Lines="@(AdditionalFiles->'%(FullPath)')" />
                <WriteLinesToFile File="documents.txt" Lines="$(CorpusDocuments)" />
                <WriteLinesToFile File="watched.txt" Lines="@(Watch->'%(FullPath)')" />
                <WriteLinesToFile File="constants.txt" Lines="$(CorpusConstants)" />
              </Target>
            </Project>
            """);
    }

    private string[] Files(ItemCase item)
    {
        Dictionary<string, string> documents = Lines(item, "documents")
            .SelectMany(line => Encoding.UTF8.GetString(Convert.FromBase64String(line)).Split('\u001E'))
            .Select(document => document.TrimEnd('\u001F').Split('\u001F'))
            .ToDictionary(fields => fields[0], fields => string.Join('\t', fields.Skip(1)), StringComparer.Ordinal);
        return [.. Lines(item, "files").Select(path => Shortened($"{path}\t{documents.GetValueOrDefault(path)}"))];
    }

    private string[] Lines(ItemCase item, string name)
    {
        string path = _folder.Path($"{item.Name}/{name}.txt");
        return File.Exists(path) ? [.. File.ReadAllLines(path).Order(StringComparer.Ordinal)] : [];
    }

    private string Shortened(string line) =>
        line.Replace(_folder.FullName, "", StringComparison.Ordinal).Replace('\\', '/').TrimEnd('\t');
}
