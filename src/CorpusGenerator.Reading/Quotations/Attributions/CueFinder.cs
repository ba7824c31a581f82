using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the words that report in a stretch of tokens.</summary>
internal sealed class CueFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestLead = 28;
    private const int FarthestWeak = 5;
    private const WordClasses Cues = WordClasses.Cue | WordClasses.WeakCue;
    private readonly WordClasses _clauseOpeners =
        grammar.VerbLast ? WordClasses.Conjunction : WordClasses.Conjunction | WordClasses.That;

    /// <summary>The first cue that only a subject and adverbs come before; -1 for none.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="leads">Whether no subject comes before the cue.</param>
    public int First(int first, int end, out bool leads)
    {
        leads = true;
        int limit = Math.Min(end, first + LongestLead);
        for (int index = first; index < limit; index++)
        {
            ref Token token = ref tokens[index];
            if (IsCue(index) || (index == first && token.Is(WordClasses.AfterQuote)))
                return IsAlone(index, first) ? -1 : index;
            if (token.Is(_clauseOpeners) || token.Kind is TokenKind.Colon or TokenKind.Semicolon)
                return -1;
            if (token.Kind == TokenKind.OpenBracket)
                index = tokens.AfterBracket(index, limit) - 1;
            else if (token.Kind == TokenKind.Comma && tokens[first].IsCapitalized)
                (index, leads) = (AppositionEnd(index, limit), false);
            else
                leads &= token.Is(WordClasses.Adverb | WordClasses.Auxiliary) || token.IsContinuation;
        }

        leads = false;
        return -1;
    }

    /// <summary>A participle without a helping verb: "adding", but not "was soon saying".</summary>
    private bool IsAlone(int index, int first)
    {
        if (!tokens[index].Is(WordClasses.Participle))
            return false;
        int verb = tokens.FirstBefore(index, first, WordClasses.Adverb);
        return !(verb > first && tokens[verb - 1].Is(WordClasses.Auxiliary));
    }

    /// <summary>"Lee, the mayor and one of those who sued, said": the comma right before a cue; the same comma when there is none.</summary>
    private int AppositionEnd(int comma, int limit)
    {
        for (int index = comma + 1; index + 1 < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.Comma && IsCue(index + 1) && !tokens[index + 1].Is(WordClasses.Participle))
                return index;
        }

        return comma;
    }

    /// <summary>The last cue that can have a subject, or that opens a clause (", adding that"), or else the first participle; -1 for none.</summary>
    public int Last(int first, int end)
    {
        int participle = -1, weak = -1;
        for (int index = end - 1; index >= first; index--)
        {
            if (!IsCue(index))
                continue;
            if (!tokens[index].Is(WordClasses.Cue) && end - index > FarthestWeak)
                weak = Math.Max(weak, index);
            else if (!tokens[index].Is(WordClasses.Participle) || (!grammar.VerbFirst && OpensClause(index, first)))
                return index;
            else
                participle = participle < 0 ? index : participle;
        }

        return participle < 0 ? weak : participle;
    }

    private bool OpensClause(int index, int first) =>
        index > first && (tokens[index - 1].Kind != TokenKind.Word || tokens[index - 1].Is(WordClasses.Conjunction));

    /// <summary>All classes that any of the tokens is in: one look tells which searches are worth making.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public WordClasses Present(int first, int end)
    {
        WordClasses present = WordClasses.None;
        for (int index = first; index < end; index++)
            present |= tokens[index].Classes;
        return present;
    }

    /// <summary>The last token in any of the classes; -1 for none.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int LastOf(WordClasses classes, int first, int end)
    {
        for (int index = end - 1; index >= first; index--)
        {
            if (tokens[index].Is(classes))
                return index;
        }

        return -1;
    }

    /// <summary>Whether "and" is written on the word ("وقال"): the table does not have it as it stands.</summary>
    public bool HasConjunction(int index) =>
        grammar.Prefixes.Count > 0 && !grammar.Lexicon.Find(FoldedWord.Hash(tokens.Span(index))).IsUsed;

    /// <summary>"is convinced that": the conjunction of reported speech makes any verb before it a cue.</summary>
    public bool IsThat(int index) =>
        !grammar.VerbLast && tokens[index].Is(WordClasses.That) && !tokens[index].Is(WordClasses.Determiner | WordClasses.Conjunction);

    /// <summary>Whether a word is in no class and written small: it may be a verb that the table does not have.</summary>
    public bool IsUnlisted(int index) =>
        tokens[index].Kind == TokenKind.Word && tokens[index].Classes == WordClasses.None
        && char.IsLower(tokens.Text[tokens[index].Start]);

    /// <summary>Whether all words between two tokens are such.</summary>
    public bool AreUnlisted(int first, int end)
    {
        while (first < end && IsUnlisted(first))
            first++;
        return first >= end;
    }

    /// <summary>Whether the word reports, and is not a noun of the same spelling ("the post").</summary>
    private bool IsCue(int index)
    {
        if (!tokens[index].Is(Cues) || tokens[index].IsContinuation)
            return false;
        if (index == 0 || tokens[index - 1].Kind != TokenKind.Word)
            return true;
        return grammar.NounsHaveCapitals ? !tokens[index].IsCapitalized : !IsArticle(index - 1);
    }

    private bool IsArticle(int index) =>
        tokens[index].Is(WordClasses.Determiner) && !tokens[index].IsContinuation
        && !tokens[index].Is(WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Role);
}
