using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Reads the text form of an <see cref="NgramTable"/>.</summary>
/// <remarks>
/// A line <c>= cs da de</c> names the languages of the lines below it, which are called a, b, c there; a line
/// <c>_og_ b7C2</c> gives an n-gram and its weights, negative after a capital letter; <c>#</c> starts a comment.
/// </remarks>
internal sealed class NgramTableReader(string text)
{
    private readonly List<string> _languages = [];

    // Arrays of the greatest size that is possible, since a list of numbers costs more to compile than to fill.
    private readonly ulong[] _ngrams = new ulong[CountLines(text)];
    private readonly ulong[] _rows = new ulong[(CountLines(text) + 1) * LanguageLanes.RowLength];
    private int _ngramCount;
    private int _firstLanguage;

    /// <summary>The table.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public NgramTable Read()
    {
        ReadOnlySpan<char> rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadLine(end < 0 ? rest : rest.Slice(0, end));
            rest = end < 0 ? default : rest.Slice(end + 1);
        }

        return new([.. _languages], _ngrams, _rows);
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] == '#')
            return;
        if (line[0] == '=')
        {
            _firstLanguage = _languages.Count;
            _languages.AddRange(line.Slice(2).ToString().Split(' '));
            return;
        }

        int space = line.IndexOf(' ');
        _ngrams[_ngramCount++] = NgramWindow.Pack(line.Slice(0, space));
        int row = _ngramCount * LanguageLanes.RowLength;
        for (int place = 0; place < LanguageLanes.RowLength; place++)
            _rows[row + place] = LanguageLanes.Bias;
        for (int position = space + 1; position + 1 < line.Length; position += 2)
            AddWeight(row, line[position], line[position + 1] - '0');
    }

    private void AddWeight(int row, char language, int weight)
    {
        bool isAgainst = language <= 'Z';
        int index = _firstLanguage + language - (isAgainst ? 'A' : 'a');
        ulong lane = LanguageLanes.Weight(index, weight);
        _rows[row + LanguageLanes.Place(index)] += isAgainst ? unchecked(0 - lane) : lane;
    }

    private static int CountLines(string text)
    {
        int lines = 1;
        foreach (char character in text)
            lines += character == '\n' ? 1 : 0;
        return lines;
    }
}
