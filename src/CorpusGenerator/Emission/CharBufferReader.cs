using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Reads what was written to a buffer.</summary>
internal sealed class CharBufferReader(CharBuffer buffer) : TextReader
{
    private readonly char[] _one = new char[1];
    private int _position;

    public override int Peek() => buffer.CopyTo(_position, _one) == 0 ? -1 : _one[0];

    public override int Read()
    {
        int next = Peek();
        _position += next < 0 ? 0 : 1;
        return next;
    }

    public override int Read(char[] target, int index, int count)
    {
        int read = buffer.CopyTo(_position, target.AsSpan(index, count));
        _position += read;
        return read;
    }
}
