using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>The words of all names of a document, in one list; a name has a stretch of it.</summary>
internal sealed class NameWords(QuotationGrammar grammar)
{
    private readonly int _startLength = grammar.Unspaced ? NameForms.ShortestSurname : 3;
    private readonly List<TextRange> _words = [];
    private string _text = "";

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>Starts with the names of another text.</summary>
    public void Reset(string text)
    {
        _text = text;
        _words.Clear();
    }

    /// <summary>Adds the words of a name, and returns how many they are.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int Add(TextRange name)
    {
        int before = _words.Count;
        for (int position = name.Start; position < name.End;)
        {
            if (IsSpace(_text[position]))
                position++;
            else
                position = AddWord(position, name.End);
        }

        return _words.Count - before;
    }

    /// <summary>Takes back the words from a place on.</summary>
    public void RemoveFrom(int first) => _words.RemoveRange(first, _words.Count - first);

    /// <summary>Whether every word of the part is in the whole; false for a part without words.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public bool IsPartOf(int part, int partLength, int whole, int wholeLength)
    {
        for (int index = part; index < part + partLength; index++)
        {
            if (!Contains(whole, wholeLength, _words[index].Of(_text)))
                return false;
        }

        return partLength > 0;
    }

    /// <summary>Whether two words of the text can be forms of one.</summary>
    public bool AreSame(TextRange left, TextRange right) => NameForms.AreSame(left.Of(_text), right.Of(_text), grammar.NamesInflect);

    /// <summary>Whether two forms of the text are spelt the same, capitals apart.</summary>
    public bool AreAlike(TextRange left, TextRange right) => FoldedWord.AreEqual(left.Of(_text), right.Of(_text));

    /// <summary>Whether a word has the ending of a name made of the father's.</summary>
    public bool IsPatronymic(int word) => TokenTable.EndsWithAny(_words[word].Of(_text), grammar.PatronymicEndings, 1);

    /// <summary>The first three letters of a word, folded, which no ending of a name changes; without spaces two, a surname's.</summary>
    public ulong StartOf(int word) => StartOf(_words[word]);

    /// <summary>The same of the last word of a name that is not in the list; 0 for a name without words.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public ulong StartOfLast(TextRange name)
    {
        int end = name.End;
        while (end > name.Start && IsSpace(_text[end - 1]))
            end--;
        int first = end;
        while (first > name.Start && !IsSpace(_text[first - 1]))
            first--;
        return StartOf(TextRange.FromBounds(first, end));
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private ulong StartOf(TextRange word)
    {
        ulong start = 0;
        int length = 0;
        foreach (char character in word.Of(_text))
        {
            char folded = CharacterFolding.Fold(character);
            if (folded == CharacterFolding.Skipped)
                continue;
            start = (start << 16) | folded;
            if (++length == _startLength)
                break;
        }

        return start;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int AddWord(int start, int end)
    {
        int position = start;
        while (position < end && !IsSpace(_text[position]))
            position++;
        _words.Add(TextRange.FromBounds(start, position));
        return position;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private bool Contains(int first, int length, ReadOnlySpan<char> word)
    {
        for (int index = first; index < first + length; index++)
        {
            ReadOnlySpan<char> known = _words[index].Of(_text);
            if (NameForms.AreSame(known, word, grammar.NamesInflect) || (grammar.Unspaced && NameForms.IsSurnameOf(word, known)))
                return true;
        }

        return false;
    }

    /// <summary>A space, or the dot between the parts of a foreign name: ハリソン of ジョン・ハリソン.</summary>
    private bool IsSpace(char character) => character is ' ' or '\u00A0' or '\n' || (grammar.Unspaced && character is '\u00B7' or '\u30FB');
}
