namespace CorpusGenerator;

/// <summary>A mark that may end a sentence, and what stands around it: <c>SATerm Close* Sp*</c>. Positions are UTF-16
/// code units of the text.</summary>
internal readonly struct Terminator
{
    /// <summary>ATerm or STerm.</summary>
    internal SentenceBreakProperty Property { get; init; }

    /// <summary>The property before the mark; Other at the start of the sentence.</summary>
    internal SentenceBreakProperty Previous { get; init; }

    /// <summary>Where the mark stands.</summary>
    internal int Start { get; init; }

    /// <summary>After the mark.</summary>
    internal int MarkEnd { get; init; }

    /// <summary>After the closing quotation marks and brackets.</summary>
    internal int CloseEnd { get; init; }

    /// <summary>After the spaces: where the next sentence would start.</summary>
    internal int SpaceEnd { get; init; }

    /// <summary>Whether a closing mark follows.</summary>
    internal bool IsClosed => CloseEnd > MarkEnd;

    /// <summary>Whether a space follows.</summary>
    internal bool IsSpaced => SpaceEnd > CloseEnd;

    /// <summary>Whether what follows touches the mark.</summary>
    internal bool IsAdjacent => SpaceEnd == MarkEnd;
}
