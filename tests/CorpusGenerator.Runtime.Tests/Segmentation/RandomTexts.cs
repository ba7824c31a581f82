using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>Random texts of the characters that the rules speak of, lone surrogates among them.</summary>
internal static class RandomTexts
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "I", "ß", "e\u0301", "א", "ב", "د", "漢", "カ", "ひ", "ไ", "ท", "한", "1", "12", "٣", "_", ".", ".", ".",
        ",", ":", ";", "'", "’", "\"", "“", "”", "«", "»", "(", ")", "[", "]", "。", "「", "」", "!", "?", "…", "-", "—", "¿",
        " ", " ", " ", "\u00A0", "\u200B", "\u200D", "\u00AD", "\u0308", "\t", "\n", "\r", "\r\n", "\u2029", "\u0085", "\0",
        "👍", "🏽", "🇵", "🇱", "Ⓜ", "𝐀", "𠀋", "\uD83D", "\uDC4D", "Mr", "Dr", "z", "B", "etc", "The", "der", "XIV", "Juli",
    ];

    internal static Arbitrary<string> Any { get; } =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>Checks a law on many of them.</summary>
    internal static void Check(Func<string, bool> law) =>
        Prop.ForAll(Any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60));
}
