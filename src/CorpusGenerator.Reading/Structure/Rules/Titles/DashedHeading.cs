namespace CorpusGenerator.Reading;

/// <summary>Reads headings between two dashes, as agencies write them: "- Three hundred people -".</summary>
internal static class DashedHeading
{
    private const int ShortestHeading = 5;

    /// <summary>Whether a short line begins with a dash and a space, and ends with a space and a dash.</summary>
    public static bool Is(string text, in SourceLine line) =>
        line.Length >= ShortestHeading && line.Width <= LineForm.WidestHeading
        && CharacterClass.IsDash(text[line.Start]) && text[line.Start + 1] == ' '
        && CharacterClass.IsDash(text[line.End - 1]) && text[line.End - 2] == ' ';
}
