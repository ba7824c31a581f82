using System.Text.RegularExpressions;

namespace CorpusGenerator.Tests;

/// <summary>The README, as its readers copy from it.</summary>
internal static partial class Readme
{
    /// <summary>Where it is.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Repository.Folder, "README.md");

    /// <summary>Its text, with <c>\n</c> newlines.</summary>
    public static string Text { get; } = File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>The code blocks in a language, in order.</summary>
    public static IEnumerable<string> Blocks(string language) => Fence().Matches(Text)
        .Where(match => match.Groups["language"].Value == language)
        .Select(match => match.Groups["code"].Value);

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
