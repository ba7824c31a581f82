using System.Text;

namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>A break test file of Unicode: a line is a text in code points, with ÷ at boundaries and ×
/// between.</summary>
internal static class ConformanceFile
{
    internal static IEnumerable<(string Line, string Text, int[] Boundaries)> Read(string name)
    {
        using Stream resource = typeof(ConformanceFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string rule = line.Split('#')[0].Trim();
            if (rule.Length > 0)
                yield return Parse(rule);
        }
    }

    private static (string Line, string Text, int[] Boundaries) Parse(string line)
    {
        var text = new StringBuilder();
        var boundaries = new List<int>();
        foreach (string part in line.Split(' '))
        {
            if (part == "÷")
                boundaries.Add(text.Length);
            else if (part != "×")
                text.Append(char.ConvertFromUtf32(Convert.ToInt32(part, 16)));
        }
        return (line, text.ToString(), [.. boundaries]);
    }
}
