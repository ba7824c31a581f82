namespace CorpusGenerator;

/// <summary>The Sentence_Break property of Unicode (UAX 29, table 4), in the order that the script of the table
/// writes.</summary>
internal enum SentenceBreakProperty : byte
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}
