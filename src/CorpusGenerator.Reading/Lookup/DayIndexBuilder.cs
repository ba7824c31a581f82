namespace CorpusGenerator.Reading;

/// <summary>Writes the table of a <see cref="DayIndex"/>.</summary>
internal static class DayIndexBuilder
{
    /// <summary>Writes the columns; O(n log n).</summary>
    /// <param name="writer">What the table goes to.</param>
    /// <param name="days">For each document its day (<c>DateOnly.DayNumber</c>), or a negative number.</param>
    /// <returns>Where the table starts.</returns>
    internal static int Write(PackedWriter writer, ReadOnlySpan<int> days)
    {
        List<long> dated = [];
        for (int ordinal = 0; ordinal < days.Length; ordinal++)
        {
            if (days[ordinal] >= 0)
                dated.Add(((long)days[ordinal] << 32) | (uint)ordinal);
        }

        dated.Sort();
        int start = writer.WriteColumn([.. dated.Select(pair => (int)(pair >> 32))]);
        writer.WriteColumn([.. dated.Select(pair => (int)pair)]);
        return start;
    }
}
