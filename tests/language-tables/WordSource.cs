namespace LanguageTables;

/// <summary>Words with their counts: names and words of the news that no manual holds.</summary>
internal sealed class WordSource : Source
{
    // Damps the counts, so that the few commonest words leave room for the others.
    private const double Damping = 0.75;
    private const int FewestWords = 2;
    private const int MostWords = 14;

    private readonly string[] _words;
    private readonly double[] _cumulated;

    public WordSource(string[] lines)
    {
        _words = Array.ConvertAll(lines, line => line.Split('\t')[0]);
        _cumulated = new double[lines.Length];
        double sum = 0;
        for (int word = 0; word < lines.Length; word++)
            _cumulated[word] = sum += Math.Pow(double.Parse(lines[word].Split('\t')[1]), Damping);
    }

    /// <summary>As much as a text of two million characters.</summary>
    public override double Share => Math.Sqrt(2_000_000);

    public override string Sample(Random random)
    {
        int count = random.Next(FewestWords, MostWords);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Draw(random)));
    }

    private string Draw(Random random)
    {
        int found = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return _words[found < 0 ? ~found : found];
    }
}
