namespace CorpusGenerator.Reading;

/// <summary>What a character is to the tokenizer, in two bytes.</summary>
[Flags]
internal enum CharacterTraits : ushort
{
    /// <summary>The bits that hold the <see cref="TokenKind"/> which the character is on its own, or begins.</summary>
    Kind = 0x0F,
    Letter = 0x10,
    Digit = 0x20,
    WhiteSpace = 0x40,
    Capital = 0x100,

    /// <summary>Of a script that puts no space between words.</summary>
    Unspaced = 0x80,
}
