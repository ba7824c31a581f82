namespace LanguageTables;

/// <summary>Builds the whole table from a folder of texts.</summary>
internal static class TableBuilder
{
    /// <summary>What a level of the table is worth, in nats of log-odds; LanguageScores.Step is the same.</summary>
    private const double Step = 0.3;

    // A line that a first fit gives to another language with this probability was not translated.
    private const float SureProbability = 0.9f;

    /// <summary>Reads TEXTS/TAG/*, writes the table.</summary>
    public static void Build(string folder, string path)
    {
        List<(string, GroupTrainer)> groups = [];
        foreach (LanguageGroup group in LanguageGroup.All)
            groups.Add((group.Tags, Train(folder, group)));
        TableWriter.Write(path, Step, groups);
    }

    private static GroupTrainer Train(string folder, LanguageGroup group)
    {
        TrainingTexts[] texts = Array.ConvertAll(group.Languages, tag => TrainingTexts.Read(folder, tag));
        RemoveSharedLines(texts);
        GroupTrainer first = new(texts);
        first.Train(group.MostWeights);
        for (int language = 0; language < texts.Length; language++)
        {
            int removed = texts[language].Remove(line => first.Classify(line) is var (found, probability)
                && found != language && probability > SureProbability);
            Console.WriteLine($"{texts[language].Tag}: {removed} lines of other languages");
        }

        GroupTrainer second = new(texts);
        second.Train(group.MostWeights);
        return second;
    }

    // A line that stands in two translations was translated in one of them at most.
    private static void RemoveSharedLines(TrainingTexts[] texts)
    {
        Dictionary<string, int> languages = [];
        foreach (string line in texts.SelectMany(text => text.Lines.Distinct()))
            languages[line] = languages.GetValueOrDefault(line) + 1;
        foreach (TrainingTexts text in texts)
            Console.WriteLine($"{text.Tag}: {text.Remove(line => languages[line] > 1)} lines shared");
    }
}
