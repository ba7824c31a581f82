namespace CorpusGenerator;

/// <summary>What a token is made of. Of mixed ones, the last in this order counts.</summary>
public enum TokenKind : byte
{
    /// <summary>No word: spaces, punctuation, symbols, emoji.</summary>
    None,

    /// <summary>Numbers, and no letters.</summary>
    Number,

    /// <summary>Letters of an alphabet or a syllabary such as Hangul, maybe with numbers.</summary>
    Letter,

    /// <summary>Katakana, or a single Hiragana letter.</summary>
    Kana,

    /// <summary>A single ideograph.</summary>
    Ideographic,

    /// <summary>A run of letters of a script that writes no spaces between words and needs a dictionary to find
    /// them (Thai, Lao, Khmer, Burmese): often a whole phrase.</summary>
    ComplexContext,
}
