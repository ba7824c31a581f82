namespace CorpusGenerator.Reading;

/// <summary>Tells what stands after the running text: sources, dates, bylines and links of the page.</summary>
internal static class TailRule
{
    /// <summary>Settles the lines after the last line of running text; without any, those below the head.</summary>
    public static void Apply(DocumentReading reading)
    {
        bool hasBody = reading.LastBody >= 0;
        bool afterPage = false;
        for (int i = hasBody ? reading.LastBody + 1 : HeadRule.LongestHead; i < reading.Lines.Length; i++)
        {
            ref SourceLine line = ref reading.Lines[i];
            HeadRule.ApplyToOutside(reading, i);
            if (line.Kind is null && hasBody && afterPage && !line.IsSentence)
                line.Kind = BlockKind.Boilerplate;

            afterPage |= line.Kind is BlockKind.Boilerplate or BlockKind.Source;
        }
    }
}
