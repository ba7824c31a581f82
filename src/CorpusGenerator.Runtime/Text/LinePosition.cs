namespace CorpusGenerator;

/// <summary>A line and a column, both from 1; a line ends at <c>\n</c>.</summary>
internal readonly record struct LinePosition(int Line, int Column)
{
    public static LinePosition Of(ReadOnlySpan<char> text, int position)
    {
        int line = 1;
        int lineStart = 0;
        ReadOnlySpan<char> before = text.Slice(0, position);
        for (int next = before.IndexOf('\n'); next >= 0; next = before.Slice(lineStart).IndexOf('\n'))
        {
            line++;
            lineStart += next + 1;
        }

        return new(line, position - lineStart + 1);
    }
}
