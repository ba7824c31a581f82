namespace CorpusGenerator.Reading;

/// <summary>The mark that ends a dateline.</summary>
internal enum DatelineMark
{
    /// <summary>None: the text goes on.</summary>
    None,

    /// <summary>A full stop.</summary>
    Stop,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>One or two dashes.</summary>
    Dash,
}
