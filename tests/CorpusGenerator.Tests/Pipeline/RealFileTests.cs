using System.Text;

namespace CorpusGenerator.Tests;

/// <summary>What the SDK's own compiler makes of bad files: how it decodes them is its business, and may change.</summary>
public class RealFileTests
{
    [Fact]
    public void Each_bad_file_is_reported_and_the_good_ones_stand()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus");
        try
        {
            Write(folder, "empty.txt", []);
            Write(folder, "white-space.txt", " \r\n\t\u00A0\n"u8);
            Write(folder, "one-nul.txt", "It\r\nra\0ins."u8);
            Write(folder, "two-nuls.txt", "It sn\0\0ows."u8);
            Write(folder, "binary.txt", [0xE9, .. "\0\0ins."u8]);
            Write(folder, "latin1.txt", [.. "It rains.\r\nIn a caf"u8, 0xE9, .. ".\r\n"u8]);
            Write(folder, "cut-off.txt", [.. "It rains in a caf"u8, 0xC3]);
            Write(folder, "marked-latin1.txt", [0xEF, 0xBB, 0xBF, .. "It rains.\nIn a caf"u8, 0xE9, .. ".\n"u8]);
            Write(folder, "utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("It rains in a café.\r\n")]);
            Write(folder, "utf16-big-endian.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("It rains in a café too.\n")]);
            Write(folder, "utf16-without-mark.txt", Encoding.Unicode.GetBytes("It rains."));
            Write(folder, "utf8.txt", "It rains in the café.\n"u8);
            Write(folder, "replaced.txt", "A \uFFFD stands here.\n"u8);

            IEnumerable<string> messages = SdkCompiler.Compile(folder.FullName, Code, "vanished.txt");

            Assert.Equal(
                [
                    "binary.txt(1,1): error CG0001",
                    "cut-off.txt(1,18): error CG0003",
                    "empty.txt(1,1): warning CG0002",
                    "error CS2001",
                    "error CS2015",
                    "latin1.txt(2,9): error CG0003",
                    "marked-latin1.txt(2,9): error CG0003",
                    "one-nul.txt(2,3): warning CG0004",
                    "two-nuls.txt(1,6): warning CG0004",
                    "utf16-without-mark.txt(1,2): warning CG0004",
                    "vanished.txt(1,1): error CG0001",
                    "white-space.txt(1,1): warning CG0002",
                ],
                messages);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Does not compile unless the good documents are there.</summary>
    private const string Code = """
        class Use
        {
            static readonly object[] Good =
            {
                Sample.Corpus.Articles.Utf8, Sample.Corpus.Articles.Utf16, Sample.Corpus.Articles.Utf16BigEndian,
                Sample.Corpus.Articles.OneNul, Sample.Corpus.Articles.Replaced,
            };
        }
        """;

    private static void Write(DirectoryInfo folder, string name, ReadOnlySpan<byte> bytes) =>
        File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
}
