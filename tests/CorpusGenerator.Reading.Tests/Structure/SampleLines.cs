using System.Reflection;

namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>Lines to try in documents, of files in <c>Structure/Lines</c>: <c>en| No comments yet.</c></summary>
internal static class SampleLines
{
    private static readonly ILookup<string, string> Frames =
        Load("frames").ToLookup(line => line.Language, line => line.Text);

    public static IEnumerable<(string Language, string Text)> Load(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lines/{file}")!;
        using StreamReader reader = new(stream);
        foreach (string line in reader.ReadToEnd().Replace("\r", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int bar = line.IndexOf("| ", StringComparison.Ordinal);
            if (line[0] != '#')
                yield return (line[..bar], line[(bar + 2)..]);
        }
    }

    public static TheoryData<string, string> Theory(string file)
    {
        TheoryData<string, string> theory = [];
        foreach ((string language, string text) in Load(file))
            theory.Add(language, text);

        return theory;
    }

    public static string TitleIn(string language) => FrameOf(language).First();

    /// <summary>What the line is as the first paragraph of an article, between two, and as the last.</summary>
    public static BlockKind[] KindsIn(string language, string line) => KindsIn(language, line, line);

    /// <summary>The same for the last of several lines, all of which stand in those places.</summary>
    public static BlockKind[] KindsIn(string language, string lines, string line)
    {
        string[] frame = [.. FrameOf(language)];
        (string title, string first, string last) = (frame[0], frame[1], frame[2]);
        return
        [
            KindOf(line, language, title, lines, first, last),
            KindOf(line, language, title, first, lines, last),
            KindOf(line, language, title, first, last, lines),
        ];
    }

    /// <remarks>Lines of the page are told in all languages at once, so any frame does.</remarks>
    private static IEnumerable<string> FrameOf(string language) => Frames[Frames.Contains(language) ? language : "en"];

    private static BlockKind KindOf(string line, string language, params string[] parts)
    {
        string text = string.Join("\n\n", parts);
        return StructureReader.Read(text, language).Blocks.Single(block => block.Range.StringOf(text) == line).Kind;
    }
}
