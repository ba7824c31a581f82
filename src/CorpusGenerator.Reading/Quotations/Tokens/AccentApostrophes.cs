namespace CorpusGenerator.Reading;

/// <summary>Reads an apostrophe after a word's last vowel as the accent that a keyboard did not have: Italian "E' vero, perche'".</summary>
/// <remarks>Agencies write so. Only where the table has the accented word: the sign closes quotations too.</remarks>
internal sealed class AccentApostrophes(WordClassifier classifier)
{
    private const string Vowels = "aeeiou";
    private const string Accented = "àèéìòù";

    /// <summary>The hash of the accented word that is meant; false where the table has none.</summary>
    public bool TryRead(ReadOnlySpan<char> word, out ulong hash)
    {
        char last = CharacterFolding.Fold(word[word.Length - 1]);
        ulong start = FoldedWord.Hash(word.Slice(0, word.Length - 1));
        for (int index = Vowels.IndexOf(last); index >= 0 && index < Vowels.Length && Vowels[index] == last; index++)
        {
            hash = FoldedWord.Append(start, Accented[index]);
            if (classifier.IsListed(hash))
                return true;
        }

        hash = default;
        return false;
    }

    /// <summary>Whether a text at a position has a plain vowel and an apostrophe for an accented one.</summary>
    public static bool IsAt(int position, string text, char accented) =>
        position + 1 < text.Length && text[position + 1] is '\'' or '\u2019' && WithoutAccent(accented) == CharacterFolding.Fold(text[position]);

    /// <summary>The vowel without its accent; any other character as it is.</summary>
    public static char WithoutAccent(char character) => Accented.IndexOf(character) is >= 0 and int index ? Vowels[index] : character;
}
