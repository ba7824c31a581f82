namespace CorpusGenerator.Reading;

/// <summary>Reads the text form of an <see cref="NgramTable"/>.</summary>
/// <remarks>
/// A line <c>= cs da de</c> names the languages of the lines below it, which are called a, b, c there; a line
/// <c>_og_ b7C2</c> gives an n-gram and its weights, negative after a capital letter; <c>#</c> starts a comment.
/// </remarks>
internal sealed class NgramTableReader(string text)
{
    private readonly List<string> _languages = [];
    private readonly List<(ulong, int, int)> _ngrams = [];
    private readonly List<NgramWeight> _weights = [];
    private int _firstLanguage;

    /// <summary>The table.</summary>
    public NgramTable Read()
    {
        ReadOnlySpan<char> rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadLine(end < 0 ? rest : rest.Slice(0, end));
            rest = end < 0 ? default : rest.Slice(end + 1);
        }

        return new([.. _languages], _ngrams, [.. _weights]);
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
        int first = _weights.Count;
        for (int position = space + 1; position + 1 < line.Length; position += 2)
            AddWeight(line[position], line[position + 1] - '0');
        _ngrams.Add((NgramWindow.Pack(line.Slice(0, space)), first, _weights.Count - first));
    }

    private void AddWeight(char language, int weight)
    {
        bool isAgainst = language <= 'Z';
        int index = _firstLanguage + language - (isAgainst ? 'A' : 'a');
        _weights.Add(new((byte)index, (sbyte)(isAgainst ? -weight : weight)));
    }
}
