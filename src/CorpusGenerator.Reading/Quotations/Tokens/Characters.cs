namespace CorpusGenerator.Reading;

/// <summary>What a character is to the tokenizer: the project's own table, so that every runtime agrees.</summary>
internal static class Characters
{
    /// <summary>The kind of token that the character is on its own, or begins.</summary>
    public static TokenKind KindOf(char character)
    {
        if (character < 0x80)
            return KindOfAscii(character);
        return character is (>= '\u2000' and <= '\u206F') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or < '\u00C0'
            ? KindOfSign(character)
            : character is '\u060C' ? TokenKind.Comma
            : character is '\u061F' or '\u06D4' or '\u0964' ? TokenKind.Stop
            : character is '\u061B' ? TokenKind.Semicolon
            : IsLetter(character) ? TokenKind.Word
            : TokenKind.Other;
    }

    /// <summary>Letters, the marks that belong to them, and both halves of letters beyond the basic plane.</summary>
    public static bool IsLetter(char character) =>
        character < 0x80
            ? (uint)((character | 0x20) - 'a') < 26
            : character is (>= '\u00C0' and <= '\u02AF' and not '\u00D7' and not '\u00F7')
                or (>= '\u0300' and <= '\u036F') or (>= '\u0400' and <= '\u052F')
                or (>= '\u064B' and <= '\u065F') || char.IsLetter(character) || char.IsSurrogate(character);

    /// <summary>Han and kana, scripts that put no space between words, and the dot between the parts of foreign names in them.</summary>
    public static bool IsUnspaced(char character) =>
        character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or '\u3005' or '\u3007' or '\u00B7';

    /// <summary>The Japanese letters of endings and particles.</summary>
    public static bool IsHiragana(char character) => character is >= '\u3041' and <= '\u309F';

    /// <summary>Whether a character is an ideograph of Chinese and Japanese, or repeats the one before it.</summary>
    public static bool IsIdeograph(char character) => character is (>= '\u3400' and <= '\u9FFF') or '\u3005';

    private static TokenKind KindOfAscii(char character) => character switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => TokenKind.Word,
        >= '0' and <= '9' => TokenKind.Number,
        ',' => TokenKind.Comma,
        '.' or '!' or '?' => TokenKind.Stop,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '-' => TokenKind.Dash,
        '"' or '\'' or '`' => TokenKind.Mark,
        '(' or '[' => TokenKind.OpenBracket,
        ')' or ']' => TokenKind.CloseBracket,
        _ => TokenKind.Other,
    };

    private static TokenKind KindOfSign(char character) => character switch
    {
        '\u3001' or '\uFF0C' or '\uFF64' => TokenKind.Comma,
        '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\uFF0E' or '\u00A1' or '\u00BF' or '\u203C' => TokenKind.Stop,
        '\uFF1A' => TokenKind.Colon,
        '\uFF1B' => TokenKind.Semicolon,
        >= '\u2012' and <= '\u2015' => TokenKind.Dash,
        '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A' or '\u00B4'
            or (>= '\u300C' and <= '\u300F') or (>= '\u301D' and <= '\u301F') or '\u300A' or '\u300B'
            or '\uFF02' or '\uFF07' => TokenKind.Mark,
        '\uFF08' or '\u3010' or '\u3014' => TokenKind.OpenBracket,
        '\uFF09' or '\u3011' or '\u3015' => TokenKind.CloseBracket,
        '\u00AA' or '\u00B5' or '\u00BA' or '\u3005' or '\u3007' => TokenKind.Word,
        >= '\uFF10' and <= '\uFF19' => TokenKind.Number,
        (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') or (>= '\uFF66' and <= '\uFF9F') => TokenKind.Word,
        _ => TokenKind.Other,
    };
}
