using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

/// <summary>Sets of ids of many shapes, in ordinal order.</summary>
internal static class IdSets
{
    public static Arbitrary<string[]> Any { get; } = Gen.OneOf(
            Gen.ArrayOf(Text("ab", 6)),
            Gen.ArrayOf(Text("ab-", 40)),
            Gen.ArrayOf(Text("\0a\u0627\u4E00\uD800\uDC00\uFFFF", 12)),
            Gen.ArrayOf(Gen.Select(Text("01", 9), digits => "archive/long-shared-prefix/" + digits + "/end")))
        .Select(Distinct)
        .ToArbitrary();

    public static string[] Distinct(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];

    public static string[] Named(string shape, int count) => Distinct(Enumerable.Range(0, count).Select(i => shape switch
    {
        "numbers" => $"{i}",
        "shared prefix" => $"archive/2031/national-news/regional-desk/article-{i:D6}",
        "one character" => OneCharacter(i),
        "one place" => $"report-from-the-{(char)(0x4E00 + i)}-desk",
        "Arabic" => $"{Arabic[i % 7]}-{Arabic[i / 7 % 7]}-{i / 49}",
        "hexadecimal" => $"{(ulong)i * 0x9E37_79B9_7F4A_7C15UL:x16}-{(ulong)i * 0xBF58_476D_1CE4_E5B9UL:x16}",
        "lengths" => new string('a', i),
        "top bits" => $"xxx{(char)(i % 2 * 0x8000)}xxx{(char)(i / 2 % 2 * 0x8000)}xxx{(char)(i / 4 * 0x100)}",
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    }));

    private static readonly string[] Arabic =
        ["العبارة", "الميناء", "المجلس", "ميزانية", "الجسر", "القرية", "المهرجان"];

    private static string OneCharacter(int i)
    {
        char[] id = new string('a', 40).ToCharArray();
        id[i % 40] = (char)('b' + (i / 40));
        return new string(id);
    }

    private static Gen<string> Text(string characters, int longest) =>
        from length in Gen.Choose(0, longest)
        from text in Gen.Elements(characters.ToCharArray()).ArrayOf(length)
        select new string(text);
}
