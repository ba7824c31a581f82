namespace CorpusGenerator.Reading;

/// <summary>Decimal digits of the scripts that news is dated in.</summary>
internal static class Digits
{
    /// <summary>The value of a digit, or -1.</summary>
    public static int ValueOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        < '\u0660' => -1,
        <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        >= '\u0966' and <= '\u096F' => c - '\u0966',
        >= '\u0E50' and <= '\u0E59' => c - '\u0E50',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    /// <summary>Whether it is one of those digits.</summary>
    public static bool IsDigit(char c) => ValueOf(c) >= 0;
}
