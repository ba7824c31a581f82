namespace CorpusGenerator.Reading;

/// <summary>A small number for each character, 0 unless set, in pages of 256 that are made when set.</summary>
internal sealed class CharacterMap
{
    private readonly byte[]?[] _pages = new byte[256][];

    /// <summary>The number of a character.</summary>
    public byte this[char character]
    {
        get => _pages[character >> 8] is { } page ? page[character & 0xFF] : (byte)0;
        set => (_pages[character >> 8] ??= new byte[256])[character & 0xFF] = value;
    }
}
