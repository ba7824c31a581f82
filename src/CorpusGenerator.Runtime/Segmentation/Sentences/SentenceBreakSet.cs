using static CorpusGenerator.SentenceBreakProperty;

namespace CorpusGenerator;

/// <summary>Sets of Sentence_Break properties that the rules name, a bit for each.</summary>
internal static class SentenceBreakSet
{
    /// <summary>ParaSep.</summary>
    internal const int Separators = 1 << (int)CR | 1 << (int)LF | 1 << (int)Sep;

    /// <summary>What SB5 passes over.</summary>
    internal const int Ignored = 1 << (int)Extend | 1 << (int)Format;

    /// <summary>SATerm.</summary>
    internal const int Terminators = 1 << (int)ATerm | 1 << (int)STerm;

    /// <summary>What continues a sentence after its terminator (SB8a).</summary>
    internal const int Continuing = Terminators | 1 << (int)SContinue;

    /// <summary>Letters with case.</summary>
    internal const int Cased = 1 << (int)Lower | 1 << (int)Upper;

    /// <summary>Letters.</summary>
    internal const int Letters = Cased | 1 << (int)OLetter;

    /// <summary>Letters and digits: what a sentence has to say.</summary>
    internal const int Content = Letters | 1 << (int)Numeric;

    /// <summary>What may stand for another property than the table says.</summary>
    internal const int Reread = Separators | 1 << (int)Other | 1 << (int)ATerm;

    /// <summary>Whether <paramref name="set"/> has the property.</summary>
    internal static bool IsIn(this SentenceBreakProperty property, int set) => (set >> (int)property & 1) != 0;
}
