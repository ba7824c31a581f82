namespace CorpusGenerator.Generation;

/// <summary>
/// What a property says of one item: values between commas, items between bars. Values are percent-encoded, since the
/// file they travel in would cut them at the first <c>;</c> or <c>#</c>.
/// </summary>
internal readonly struct ItemFields(string[] values)
{
    public static IEnumerable<ItemFields> In(string property) => property
        .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
        .Select(item => new ItemFields(item.Split(',')));

    /// <summary>A value; empty past the last.</summary>
    public string this[int index] => index < values.Length ? Uri.UnescapeDataString(values[index]) : "";
}
