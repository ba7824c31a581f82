using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Tells forms that describe a speaker ("the keeper") from names.</summary>
internal static class SpeakerDescriptions
{
    /// <summary>The forms that stand in an attribution that names an office or a description; in ordinal order.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static EquatableArray<string> In(Document document)
    {
        SortedSet<string> descriptions = new(StringComparer.Ordinal);
        HashSet<(int Speaker, string Attribution)> seen = [];
        foreach (Quotation quotation in document.Quotations.Quotations)
        {
            if (quotation.AttributionKind != AttributionKind.Title || quotation.Speaker < 0)
            {
                continue;
            }

            string attribution = quotation.Attribution.StringOf(document.Text);
            if (seen.Add((quotation.Speaker, attribution)))
            {
                descriptions.UnionWith(document.Quotations.Speakers[quotation.Speaker].Names
                    .Where(form => attribution.IndexOf(form, StringComparison.Ordinal) >= 0));
            }
        }

        return descriptions.ToEquatableArray();
    }
}
