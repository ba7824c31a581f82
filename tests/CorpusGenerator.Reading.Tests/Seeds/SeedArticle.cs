namespace CorpusGenerator.Reading.Tests.Seeds;

/// <summary>An article of the <c>seeds</c> folder and what a careful reader finds in it; see <c>expected.txt</c>.</summary>
public sealed record SeedArticle(
    string Path,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<(string Kind, string Text)> Blocks,
    IReadOnlyList<SeedQuote> Quotes)
{
    public static IReadOnlyList<SeedArticle> All { get; } =
        [.. Resource("Seeds.expected").Split("\n== ").Skip(1).Select(section => Parse(section.TrimEnd('\n').Split('\n')))];

    public static IEnumerable<string> Paths => typeof(SeedArticle).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Seeds/", StringComparison.Ordinal))
        .Select(name => name["Seeds/".Length..]);

    /// <summary>Reads the article in its own language, so that a slip of the language's identification costs nothing here.</summary>
    public Document Read() => DocumentReader.Read(Text(), new(Path, Language: Facts["language"]), "");

    /// <summary>The article as its file has it.</summary>
    public string Text() => Resource("Seeds/" + Path);

    private static SeedArticle Parse(string[] lines)
    {
        Dictionary<string, string> facts = [];
        List<(string Kind, string Text)> blocks = [];
        List<SeedQuote> quotes = [];
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            (string key, string value) = (line[..colon], line[(colon + 2)..]);
            string[] words = key.Split(' ', 2);
            if (words[0] == "block")
                blocks.Add((words[1], value));
            else if (words[0] == "quote")
                quotes.Add(SeedQuote.Parse(words[1], value));
            else
                facts.Add(key, value);
        }

        return new(lines[0], facts, blocks, quotes);
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(SeedArticle).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
