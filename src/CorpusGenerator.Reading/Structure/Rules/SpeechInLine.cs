using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Tells whether a line reports what somebody said: no line of the page around a document does.</summary>
internal static class SpeechInLine
{
    // Shorter ones are the names of buttons.
    private const int ShortestSpeech = 16;
    private const string Marks = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u300C\u300D\u300E\u300F";

    /// <summary>
    /// Whether words in marks follow a colon, or a comma follows them: "No comment from the ministry. A source said:
    /// “We are at an end.”" A title in marks ("The post “…” appeared first on") has neither.
    /// </summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        int open = line.IndexOfAny(Marks.AsSpan());
        while (open >= 0)
        {
            int length = line.Slice(open + 1).IndexOfAny(Marks.AsSpan());
            if (length < 0)
                return false;
            int close = open + 1 + length;
            if (length >= ShortestSpeech && IsReported(line, open, close))
                return true;
            int next = line.Slice(close + 1).IndexOfAny(Marks.AsSpan());
            open = next < 0 ? -1 : close + 1 + next;
        }

        return false;
    }

    private static bool IsReported(ReadOnlySpan<char> line, int open, int close) =>
        line.Slice(0, open).TrimEnd().EndsWith(":".AsSpan())
        || line.Slice(open + 1, close - open - 1).TrimEnd().EndsWith(",".AsSpan())
        || line.Slice(close + 1).StartsWith(",".AsSpan());
}
