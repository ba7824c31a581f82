namespace CorpusGenerator.Reading;

/// <summary>Tells captions that end with an agency alone in brackets.</summary>
/// <remarks>The last paragraph of an article ends so too, hence only lines with running text below are captions.</remarks>
internal static class AgencyCaptionRule
{
    /// <summary>Settles such lines.</summary>
    public static void Apply(DocumentReading reading)
    {
        for (int i = 0; i < reading.LastBody; i++)
        {
            ref SourceLine line = ref reading.Lines[i];
            if (line.Kind is null && CreditRule.EndsWithAgency(reading, in line))
                line.Kind = BlockKind.Caption;
        }
    }
}
