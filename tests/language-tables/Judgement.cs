using System.Text.Json;
using CorpusGenerator.Reading;

namespace LanguageTables;

/// <summary>Identifies the texts of JSON lines that name their language, and counts how many are right.</summary>
internal static class Judgement
{
    private const int LongText = 100;
    private const int ShortText = 40;

    /// <summary>Prints the share that is right by length, and each text that is wrong.</summary>
    public static void Print(string folder)
    {
        int[] right = new int[3], all = new int[3];
        foreach (string path in Directory.GetFiles(folder, "tree.*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(path))
            {
                using JsonDocument record = JsonDocument.Parse(line);
                string text = record.RootElement.GetProperty("text").GetString()!;
                string language = record.RootElement.GetProperty("lang").GetString()!;
                int length = text.Length >= LongText ? 0 : text.Length >= ShortText ? 1 : 2;
                LanguageGuess guess = LanguageIdentifier.Identify(text);
                bool isRight = guess.Tag.Split('-')[0] == language;
                all[length]++;
                right[length] += isRight ? 1 : 0;
                if (!isRight)
                    Console.WriteLine($"{language} {guess.Tag} {guess.Confidence:F3} {text.Length} {text.AsSpan(0, Math.Min(110, text.Length))}");
            }
        }

        Console.WriteLine($">= 100: {(double)right[0] / all[0]:P2} of {all[0]}; 40 to 99: {(double)right[1] / all[1]:P2} of {all[1]}; "
            + $"shorter: {(double)right[2] / all[2]:P2} of {all[2]}");
    }
}
