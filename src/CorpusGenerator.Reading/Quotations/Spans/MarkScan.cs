using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Most documents quote nobody: one look at the characters spares them the rest.</summary>
internal static class MarkScan
{
    /// <summary>Whether the text has a quotation mark, or a block that opens with a dash where that can be speech.</summary>
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

    /// <summary>A dash that opens the block, an apostrophe that can open a quotation, or a doubled sign.</summary>
    private static bool HasOpening(string text, TextRange block, QuotationGrammar grammar)
    {
        if (grammar.DialogueDash && block.Length > 0 && CharacterTable.KindOf(text[block.Start]) == TokenKind.Dash)
            return true;
        for (int position = block.Start; position < block.End; position++)
        {
            char character = text[position];
            bool opens = character is '\'' or '\u2019'
                || (character is ',' or '(' && position + 1 < block.End && text[position + 1] == character);
            if (character == ':' && grammar.DialogueDash && IsBeforeDash(text, position, block.End))
                return true;
            if (opens && (position == block.Start || !CharacterTable.Is(text[position - 1], CharacterTraits.Letter)))
                return true;
        }

        return false;
    }

    /// <summary>"Anna Lis: – We had forty.": a dash after a colon and a space.</summary>
    private static bool IsBeforeDash(string text, int colon, int end) =>
        colon + 2 < end && text[colon + 1] == ' ' && CharacterTable.KindOf(text[colon + 2]) == TokenKind.Dash;
}
