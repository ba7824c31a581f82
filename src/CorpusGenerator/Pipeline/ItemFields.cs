using System.Text;

namespace CorpusGenerator.Generation;

/// <summary>
/// What a property says of one item: values between unit separators, items between record separators, all of it in
/// Base64, since the file it travels in would cut it at the first <c>;</c> or <c>#</c>.
/// </summary>
internal readonly struct ItemFields(string[] values)
{
    /// <summary>U+001F, between the values of an item; no path or value of a project can hold it.</summary>
    public const char UnitSeparator = '\u001F';

    /// <summary>U+001E, between items.</summary>
    public const char RecordSeparator = '\u001E';

    /// <summary>The items of a property; none when it is not what the targets write.</summary>
    public static IEnumerable<ItemFields> In(string property) => Decoded(property)
        .Split([RecordSeparator], StringSplitOptions.RemoveEmptyEntries)
        .Select(item => new ItemFields(item.Split(UnitSeparator)));

    /// <summary>A value; empty past the last.</summary>
    public string this[int index] => index < values.Length ? values[index] : "";

    private static string Decoded(string property)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(property));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
