namespace CorpusGenerator.Reading;

/// <summary>Leaves out what is not seen at the ends of a name: white space, direction marks, joiners.</summary>
internal static class VisibleRange
{
    /// <summary>The range between two positions without what is not seen at its ends.</summary>
    public static TextRange Of(string text, int start, int end)
    {
        while (start < end && IsUnseen(text[start]))
            start++;

        while (end > start && IsUnseen(text[end - 1]))
            end--;

        return TextRange.FromBounds(start, end);
    }

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || CharacterClass.IsInvisible(c);
}
