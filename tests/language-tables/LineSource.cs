namespace LanguageTables;

/// <summary>Running text, a paragraph a line.</summary>
internal sealed class LineSource(string[] lines) : Source
{
    private const int ShortestSample = 12;
    private const int LongestSample = 140;
    private const int LongestWord = 20;

    /// <summary>The paragraphs.</summary>
    public List<string> Lines { get; } = [.. lines];

    /// <summary>The square root of the size: a large manual must not drown the others.</summary>
    public override double Share { get; } = Math.Sqrt(lines.Sum(line => (double)line.Length));

    public override string Sample(Random random)
    {
        string line = Lines[random.Next(Lines.Count)];
        int length = random.Next(ShortestSample, LongestSample);
        if (line.Length <= length)
            return line;
        int start = AfterSpace(line, random.Next(line.Length - length));
        return line.Substring(start, Math.Min(AfterSpace(line, start + length), line.Length) - start);
    }

    // The next place where a word starts; the same place in a script that does not part words.
    private static int AfterSpace(string line, int position)
    {
        int space = line.IndexOf(' ', Math.Min(position, line.Length), Math.Min(LongestWord, line.Length - Math.Min(position, line.Length)));
        return space < 0 ? position : space + 1;
    }
}
