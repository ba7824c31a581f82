namespace SampleConsumer.Output;

/// <summary>Counts in words.</summary>
internal static class Plural
{
    /// <summary>A count and its noun: <c>1 quote</c>, <c>41 quotes</c>.</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
