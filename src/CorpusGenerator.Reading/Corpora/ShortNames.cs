namespace CorpusGenerator.Reading;

/// <summary>Finds the full name that a shorter one of the same language stands for.</summary>
/// <remarks>
/// From the fullest names down, those of equal length at once, so that the order of articles does not matter: a form
/// with two candidates stands for neither. Linear in the length of the names; sorting aside.
/// </remarks>
internal sealed class ShortNames
{
    /// <summary>The most words of a shorter form that is looked for inside a name: bounds the work for endless names.</summary>
    private const int MostWords = 4;

    /// <summary>Who a form can stand for; <c>null</c> for several.</summary>
    private readonly Dictionary<string, SpeakerCandidate?> _byForm = new(StringComparer.Ordinal);

    /// <summary>Merges the named speakers of one language.</summary>
    public static void Merge(IEnumerable<SpeakerCandidate> speakers)
    {
        ShortNames names = new();
        IEnumerable<IGrouping<(int, int), SpeakerCandidate>> byFullness = speakers
            .GroupBy(speaker => FullnessOf(speaker.Name))
            .OrderByDescending(group => group.Key);
        foreach (IGrouping<(int, int), SpeakerCandidate> equallyFull in byFullness)
        {
            foreach (SpeakerCandidate speaker in equallyFull)
            {
                names._byForm.TryGetValue(speaker.Name, out SpeakerCandidate? fuller);
                speaker.MergeInto(fuller);
            }

            foreach (SpeakerCandidate speaker in equallyFull)
            {
                names.Add(speaker);
            }
        }
    }

    private static (int Words, int Length) FullnessOf(string name) => (NameForms.Words(name).Length, name.Length);

    private void Add(SpeakerCandidate speaker)
    {
        foreach (string form in speaker.NameForms)
        {
            Add(form, speaker.Fullest);
        }

        foreach (string form in speaker.FullForms)
        {
            AddParts(NameForms.Words(form), speaker.Fullest);
        }
    }

    private void AddParts(string[] words, SpeakerCandidate speaker)
    {
        for (int first = 0; first < words.Length; first++)
        {
            for (int count = 1; count <= MostWords && first + count <= words.Length; count++)
            {
                Add(string.Join(" ", words, first, count), speaker);
            }
        }
    }

    private void Add(string form, SpeakerCandidate speaker) =>
        _byForm[form] = !_byForm.TryGetValue(form, out SpeakerCandidate? known) || known == speaker ? speaker : null;
}
