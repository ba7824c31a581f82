namespace CorpusGenerator;

/// <summary>What of a key is hashed.</summary>
internal enum KeyHashKind
{
    /// <summary>Some windows.</summary>
    Windows,

    /// <summary>Some windows, mixed once more: for windows of digits, which are too regular to spread by one step.</summary>
    MixedWindows,

    /// <summary>All characters.</summary>
    All,

    /// <summary>The length alone: each id has another, and its length names its slot.</summary>
    Length,
}
