namespace LanguageTables;

/// <summary>The collected texts and word counts of one language, one source a file.</summary>
internal sealed class TrainingTexts
{
    private readonly List<Source> _sources = [];

    private TrainingTexts(string tag) => Tag = tag;

    /// <summary>The language's BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>All lines of running text.</summary>
    public IEnumerable<string> Lines => _sources.OfType<LineSource>().SelectMany(source => source.Lines);

    /// <summary>A stretch of text as it could stand in a document, of a random source.</summary>
    public string Sample(Random random)
    {
        double target = random.NextDouble() * _sources.Sum(source => source.Share);
        foreach (Source source in _sources)
        {
            target -= source.Share;
            if (target <= 0)
                return source.Sample(random);
        }

        return _sources[^1].Sample(random);
    }

    /// <summary>Reads FOLDER/TAG/*.txt and *.words.</summary>
    public static TrainingTexts Read(string folder, string tag)
    {
        TrainingTexts texts = new(tag);
        foreach (string path in Directory.GetFiles(Path.Combine(folder, tag)).Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllLines(path);
            if (lines.Length > 1)
                texts._sources.Add(path.EndsWith(".words", StringComparison.Ordinal) ? new WordSource(lines) : new LineSource(lines));
        }

        return texts;
    }

    /// <summary>Takes out the lines that do not belong.</summary>
    public int Remove(Func<string, bool> isForeign) =>
        _sources.OfType<LineSource>().Sum(source => source.Lines.RemoveAll(line => isForeign(line)));
}
