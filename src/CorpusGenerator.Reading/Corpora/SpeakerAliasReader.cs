namespace CorpusGenerator.Reading;

/// <summary>Reads a file of aliases: on each line a canonical name, <c>=</c>, and other names with commas between.</summary>
/// <remarks>
/// <c>#</c> starts a comment that ends with the line. The commas of Arabic and Chinese part names too, so that an
/// author need not change the keyboard within a line. Linear in the text.
/// </remarks>
public sealed class SpeakerAliasReader
{
    private static readonly char[] Commas = [',', '\u060C', '\u3001', '\uFF0C'];

    private readonly string _text;
    private readonly List<PlacedAlias> _aliases = [];
    private readonly List<Problem> _problems = [];

    private SpeakerAliasReader(string text) => _text = text;

    /// <summary>Reads a file's text, whatever its newlines are; positions are those of the text as given.</summary>
    public static SpeakerAliasFile Read(string text)
    {
        SpeakerAliasReader reader = new(text);
        reader.ReadLines();
        return new(reader._aliases.ToEquatableArray(), reader._problems.ToEquatableArray());
    }

    private void ReadLines()
    {
        for (int start = 0; start < _text.Length;)
        {
            int end = EndOf(start, _text.Length, '\n', '\r');
            TextRange line = Trimmed(start, EndOf(start, end, '#'));
            if (!line.IsEmpty)
            {
                ReadLine(line);
            }

            start = end + 1;
        }
    }

    private void ReadLine(TextRange line)
    {
        int sign = EndOf(line.Start, line.End, '=');
        TextRange canonical = Trimmed(line.Start, sign);
        if (sign == line.End)
        {
            _problems.Add(new(ProblemIds.InvalidAlias, line, "there is no ="));
        }
        else if (canonical.IsEmpty || canonical.Of(_text).IndexOfAny(Commas) >= 0)
        {
            _problems.Add(new(ProblemIds.InvalidAlias, line, "one name stands before ="));
        }
        else
        {
            ReadNames(Folded(canonical), sign + 1, line.End);
        }
    }

    private void ReadNames(string canonical, int start, int end)
    {
        while (start <= end)
        {
            int comma = EndOf(start, end, Commas);
            TextRange name = Trimmed(start, comma);
            if (name.IsEmpty || name.Of(_text).IndexOf('=') >= 0)
            {
                string reason = name.IsEmpty ? "a name is missing" : "there is a second =";
                _problems.Add(new(ProblemIds.InvalidAlias, name, reason));
            }
            else
            {
                _aliases.Add(new(new(Folded(name), canonical), name));
            }

            start = comma + 1;
        }
    }

    private int EndOf(int start, int end, params char[] signs)
    {
        int found = _text.IndexOfAny(signs, start, end - start);
        return found < 0 ? end : found;
    }

    /// <summary>Without white space, and the byte order mark that may begin the file, at either end.</summary>
    private TextRange Trimmed(int start, int end)
    {
        while (start < end && IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(_text[end - 1]))
        {
            end--;
        }

        return TextRange.FromBounds(start, end);
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character == '\uFEFF';

    private string Folded(TextRange name) => string.Join(" ", NameForms.Words(name.StringOf(_text)));
}
