namespace CorpusGenerator.Reading;

/// <summary>A stretch of text that is set off as quoted, before anything is known of who said it.</summary>
internal readonly struct QuotedSpan
{
    /// <summary>A span without a clause of its own.</summary>
    public QuotedSpan()
    {
    }

    /// <summary>The first token, with its mark or dash.</summary>
    public int First { get; init; }

    /// <summary>The last token, with its mark.</summary>
    public int Last { get; init; }

    /// <summary>The first token within the marks.</summary>
    public int ContentFirst { get; init; }

    /// <summary>The last token within the marks.</summary>
    public int ContentLast { get; init; }

    /// <summary>Opened by a dash, not by a mark.</summary>
    public bool IsDash { get; init; }

    /// <summary>The paragraph ends before the quotation is closed.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>Goes on with the words of the span before it, after an incision or in a new paragraph.</summary>
    public bool ContinuesPrevious { get; init; }

    /// <summary>The clause inside the quotation that says who speaks: its first token, or -1.</summary>
    public int ClauseFirst { get; init; } = -1;

    /// <summary>The token after that clause.</summary>
    public int ClauseEnd { get; init; } = -1;
}
