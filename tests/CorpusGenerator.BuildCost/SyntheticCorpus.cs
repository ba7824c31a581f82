using System.Globalization;
using System.Text;

namespace CorpusGenerator.BuildCost;

/// <summary>Writes documents of any number and size out of the paragraphs of other documents.</summary>
internal static class SyntheticCorpus
{
    /// <summary>Paragraphs are drawn by a fixed sequence, so that two calls write the same files.</summary>
    public static void Write(string seeds, string folder, int documents, long bytes)
    {
        string[][] pools = [.. Directory.EnumerateFiles(seeds, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(ParagraphsOf)];
        Directory.CreateDirectory(folder);
        Random random = new(20310503);
        for (int i = 0; i < documents; i++)
        {
            string text = Document(pools[i % pools.Length], bytes / documents, random, i);
            string name = string.Create(CultureInfo.InvariantCulture, $"document-{i:D5}.txt");
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    private static string[] ParagraphsOf(string path) =>
        [.. File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0)];

    private static string Document(string[] pool, long bytes, Random random, int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{pool[0]} {number}\n");
        for (int size = 0; size < bytes;)
        {
            string paragraph = pool[random.Next(pool.Length)];
            text.Append('\n').Append(paragraph).Append('\n');
            size += Encoding.UTF8.GetByteCount(paragraph) + 2;
        }

        return text.ToString();
    }
}
