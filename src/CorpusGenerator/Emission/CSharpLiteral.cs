using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Writes text as C# string literals.</summary>
/// <remarks>
/// What a reviewer could not see, or what would end the literal, is escaped: quotation mark and backslash, controls,
/// line and paragraph separators, lone surrogates, invisible and bidirectional format characters (the "Trojan Source"
/// ones), tags and noncharacters. The lists are the project's own, since the hosts' Unicode tables differ.
/// </remarks>
internal static class CSharpLiteral
{
    /// <summary>A whole literal with its quotation marks.</summary>
    public static string Of(string text)
    {
        using CharBuffer literal = new();
        Append(literal, text.AsSpan());
        return literal.ToString();
    }

    /// <summary>Writes a whole literal with its quotation marks.</summary>
    public static void Append(CharBuffer target, ReadOnlySpan<char> text)
    {
        target.Append('"');
        int plain = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int length = PlainLength(text, i);
            if (length > 0)
            {
                i += length - 1;
                continue;
            }

            target.Append(text.Slice(plain, i - plain));
            AppendEscape(target, text[i]);
            plain = i + 1;
        }

        target.Append(text.Slice(plain));
        target.Append('"');
    }

    /// <summary>Writes a whole verbatim literal with its quotation marks.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="text">What can be shown as it is; see <see cref="EndOfVisible"/>.</param>
    public static void AppendVerbatim(CharBuffer target, ReadOnlySpan<char> text)
    {
        target.Append("@\"");
        for (int mark = text.IndexOf('"'); mark >= 0; mark = text.IndexOf('"'))
        {
            target.Append(text.Slice(0, mark + 1)).Append('"');
            text = text.Slice(mark + 1);
        }

        target.Append(text).Append('"');
    }

    /// <summary>How far a text, from a position on, can be shown as it is in a verbatim literal.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static int EndOfVisible(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            int length = IsOrdinary(text[end]) ? 1 : VisibleLength(text, end);
            if (length == 0)
            {
                break;
            }

            end += length;
        }

        return end;
    }

    /// <summary>What most texts are made of, which is looked through character by character: all of it is visible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOrdinary(char c) => c is (>= ' ' and < '\u007F')
        or (>= '\u00C0' and < '\u0300')
        or (>= '\u0400' and < '\u0600')
        or (>= '\u0620' and < '\u1100')
        or (>= '\u3400' and < '\uD800');

    /// <summary>Whether a character may be shown as it is, in a literal or a comment.</summary>
    public static bool IsVisible(char c) => c switch
    {
        < ' ' => false,
        < '\u007F' => true,
        <= '\u009F' => false,
        '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' => false,
        >= '\u180B' and <= '\u180F' => false,
        >= '\u200B' and <= '\u200F' => false,
        >= '\u2028' and <= '\u202E' => false,
        >= '\u2060' and <= '\u206F' => false,
        '\u3164' or '\uFEFF' or '\uFFA0' => false,
        >= '\uFFF0' and <= '\uFFFB' => false,
        '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };

    /// <summary>How many code units from here on are one character that needs no escape; 0 when it does need one.</summary>
    private static int PlainLength(ReadOnlySpan<char> text, int position) =>
        text[position] is '"' or '\\' or '\n' or '\t' ? 0 : VisibleLength(text, position);

    /// <summary>How many code units from here on are one character that can be seen, or parts lines or words; else 0.</summary>
    private static int VisibleLength(ReadOnlySpan<char> text, int position)
    {
        char c = text[position];
        if (!char.IsSurrogate(c))
        {
            return c is '\n' or '\t' || IsVisible(c) ? 1 : 0;
        }

        bool isPair = char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
        return isPair && !IsTag(c) ? 2 : 0;
    }

    /// <summary>Tags and variation selectors of plane 14, which show nothing.</summary>
    private static bool IsTag(char highSurrogate) => highSurrogate is >= '\uDB40' and <= '\uDB43';

    private static void AppendEscape(CharBuffer target, char c) => _ = c switch
    {
        '\n' => target.Append("\\n"),
        '\t' => target.Append("\\t"),
        '"' => target.Append("\\\""),
        '\\' => target.Append("\\\\"),
        _ => target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
    };
}
