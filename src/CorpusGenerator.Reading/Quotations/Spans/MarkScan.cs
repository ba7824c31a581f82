using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Most documents quote nobody: one look at the characters spares them the rest.</summary>
internal static class MarkScan
{
    /// <summary>Whether the text has a quotation mark, or a dash where that can open speech.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static bool HasAny(string text, DocumentStructure structure, QuotationGrammar grammar)
    {
        foreach (char character in text)
        {
            if (CharacterTable.KindOf(character) == TokenKind.Mark && character is not '\'' and not '\u2019')
                return true;
        }

        foreach (DocumentBlock block in structure.Blocks)
        {
            if (HasOpening(text, block.Range, grammar))
                return true;
        }

        return false;
    }

    /// <summary>A dash that opens the block or a turn in it, an apostrophe that can open a quotation, or a doubled sign.</summary>
    private static bool HasOpening(string text, TextRange block, QuotationGrammar grammar)
    {
        if (grammar.DialogueDash && block.Length > 0 && CharacterTable.KindOf(text[block.Start]) == TokenKind.Dash)
            return true;
        for (int position = block.Start; position < block.End; position++)
        {
            char character = text[position];
            bool opens = character is '\'' or '\u2019'
                || (character is ',' or '(' && position + 1 < block.End && text[position + 1] == character);
            if (opens && (position == block.Start || !CharacterTable.Is(text[position - 1], CharacterTraits.Letter)))
                return true;
            if (character is '-' or '\u2013' or '\u2014' && grammar.DialogueDash && OpensTurn(text, block.Start, position))
                return true;
        }

        return false;
    }

    /// <summary>A dash between sentences, or after a colon.</summary>
    private static bool OpensTurn(string text, int start, int position) =>
        position - start > 2 && text[position - 1] == ' ' && text[position - 2] is '.' or ':' or '!' or '?' or '\u2026';
}
