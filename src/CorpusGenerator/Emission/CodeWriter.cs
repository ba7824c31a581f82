using System.Text;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes indented lines that end in <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    // From here on a reader's text is kept in pieces, so that no long string is made of it.
    private const int LongText = 40 * 1024;

    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private readonly CharBuffer _text = new();
    private int _indent;
    private bool _isAtBlockStart;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * IndentWidth).Append(line);
        }

        _text.Append('\n');
        _isAtBlockStart = false;
        return this;
    }

    /// <summary>Leaves a line free between members: none before the first of a block.</summary>
    public CodeWriter Separate() => _isAtBlockStart ? this : Line();

    /// <summary>Begins a line that is written in pieces.</summary>
    public CharBuffer BeginLine() => _text.Append(' ', _indent * IndentWidth);

    public CodeWriter Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        _indent++;
        _isAtBlockStart = true;
        return this;
    }

    public CodeWriter Close()
    {
        _indent--;
        return Line("}");
    }

    public CodeWriter Indent()
    {
        _indent++;
        return this;
    }

    public CodeWriter Unindent()
    {
        _indent--;
        return this;
    }

    /// <summary>Closes what is open; nothing can be written after it.</summary>
    public SourceText ToSourceText()
    {
        while (_indent > 0)
        {
            Close();
        }

        SourceText text = _text.Length < LongText
            ? SourceText.From(_text.ToString(), Utf8WithoutMark)
            : SourceText.From(new CharBufferReader(_text), _text.Length, Utf8WithoutMark);
        _text.Dispose();
        return text;
    }
}
