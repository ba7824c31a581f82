namespace CorpusGenerator.Reading;

/// <summary>The first letter or digit of a line, marks before it not counted.</summary>
internal enum LineOpening
{
    /// <summary>Neither a letter nor a digit in sight.</summary>
    None,

    /// <summary>An upper-case letter, or one of a script without case: what a sentence or heading may begin with.</summary>
    Capital,

    /// <summary>A lower-case letter: most likely the middle of a sentence.</summary>
    Small,

    /// <summary>A digit.</summary>
    Digit,
}
