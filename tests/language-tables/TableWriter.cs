using System.Text;

namespace LanguageTables;

/// <summary>Writes the text form that NgramTableReader reads.</summary>
internal static class TableWriter
{
    private const int HighestLevel = 9;

    private const string Head =
        """
        # How much each n-gram of letters speaks for a language: made by tests/language-tables, not by hand.
        # "= cs da de" names the languages of the lines below it, there called a, b, c in that order.
        # "_og_ b7C2": the n-gram (_ stands for the place between two words), then 7 for b and 2 against c.
        # Origin of the texts that were counted: docs/language.md.

        """;

    /// <summary>The table's text; a level is worth this many nats.</summary>
    public static void Write(string path, double step, IEnumerable<(string Tags, GroupTrainer Trainer)> groups)
    {
        StringBuilder text = new(Head.ReplaceLineEndings("\n"));
        foreach ((string tags, GroupTrainer trainer) in groups)
        {
            text.Append("= ").Append(tags).Append('\n');
            foreach ((ulong ngram, float[] weights) in trainer.Results())
                AppendLine(text, ngram, [.. weights.Select(weight => Level(weight, step))]);
        }

        File.WriteAllText(path, text.ToString());
    }

    private static int Level(float weight, double step) =>
        (int)Math.Clamp(Math.Round(weight / step), -HighestLevel, HighestLevel);

    private static void AppendLine(StringBuilder text, ulong ngram, int[] levels)
    {
        if (levels.All(level => level == 0))
            return;
        for (int shift = 48; shift >= 0; shift -= 16)
        {
            if ((char)(ngram >> shift) != 0)
                text.Append((char)(ngram >> shift));
        }

        text.Append(' ');
        for (int language = 0; language < levels.Length; language++)
        {
            if (levels[language] != 0)
                text.Append((char)((levels[language] > 0 ? 'a' : 'A') + language)).Append(Math.Abs(levels[language]));
        }

        text.Append('\n');
    }
}
