using System.Reflection;
using System.Text;

namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>
/// A test document whose lines say what they are: <c>heading| The winter timetable</c>. A line marked <c>+</c>
/// belongs to the block of the line before; a line without a mark is blank. Lines before the first marked one
/// (<c>title = …</c>) say what else must be found.
/// </summary>
public sealed record MarkedDocument(
    string Name, string Language, string Text, IReadOnlyList<MarkedLine> Lines, IReadOnlyDictionary<string, string> Facts)
{
    private const string Folder = "Structure/";

    public static IEnumerable<string> Names => typeof(MarkedDocument).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..]);

    public static MarkedDocument Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!;
        using StreamReader reader = new(stream);
        return Parse(name, reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static MarkedDocument Parse(string name, string file)
    {
        StringBuilder text = new();
        List<MarkedLine> lines = [];
        Dictionary<string, string> facts = [];
        foreach (string line in file.TrimEnd('\n').Split('\n'))
        {
            int bar = line.IndexOf('|');
            if (bar < 0 && lines.Count == 0 && line.Contains(" = ", StringComparison.Ordinal))
            {
                facts.Add(line[..line.IndexOf(" = ", StringComparison.Ordinal)], line[(line.IndexOf(" = ", StringComparison.Ordinal) + 3)..]);
                continue;
            }

            if (line.Length > 0)
                lines.Add(new(line[..bar], text.Length, line.Length - bar - 2));

            text.Append(line.Length > 0 ? line[(bar + 2)..] : "").Append('\n');
        }

        return new(name, name[..name.IndexOf('.')], text.ToString(), lines, facts);
    }
}
