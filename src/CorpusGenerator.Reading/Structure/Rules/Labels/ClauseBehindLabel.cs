namespace CorpusGenerator.Reading;

/// <summary>Tells whether a label is a word of the text, with a clause behind its colon: "Contact: the word frightened him."</summary>
internal static class ClauseBehindLabel
{
    private const int MostWordsOfName = 3;

    private const int MostWordsOfSource = 9;

    private const int LongestUnspacedName = 12;

    /// <summary>Whether a question, speech or sentence stands behind a label of one word, or the word alone ends with a full stop.</summary>
    /// <remarks>Names, addresses and titles end without a mark, or are short; "Read more" and "Lire aussi" begin no sentence.</remarks>
    public static bool IsIn(string text, in SourceLine line, in LineLabel label)
    {
        if (line.Ending == LineEnding.Open || !label.IsWord)
            return false;

        return label.Kind switch
        {
            LabelKind.Page or LabelKind.Source when label.Value.IsEmpty => line.Ending == LineEnding.FullStop,
            LabelKind.Page => label.Value.Of(text).IndexOf('@') < 0
                && (line.Ending == LineEnding.Question || CharacterClass.IsQuotationMark(text[label.Value.Start])
                    || IsLong(text, in line, in label, MostWordsOfName)),
            LabelKind.Source => IsLong(
                text, in line, in label, char.IsLower(text[label.Value.Start]) ? MostWordsOfName : MostWordsOfSource),
            _ => false,
        };
    }

    private static bool IsLong(string text, in SourceLine line, in LineLabel label, int mostWords) =>
        CharacterClass.IsUnspaced(text[label.Value.Start])
            ? label.Value.Length > LongestUnspacedName
            : line.Words - 1 > mostWords;
}
