using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGenerator.Generation;

/// <summary>Text from documents inside doc comments: escaped for XML, on one line, with nothing invisible.</summary>
internal static class DocComment
{
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                escaped.Append(text, i++, 2);
            }
            else
            {
                AppendCharacter(escaped, text[i]);
            }
        }

        return escaped.ToString();
    }

    private static void AppendCharacter(StringBuilder target, char c) => _ = c switch
    {
        '&' => target.Append("&amp;"),
        '<' => target.Append("&lt;"),
        '>' => target.Append("&gt;"),
        _ when char.IsSurrogate(c) => target.Append('\uFFFD'),
        _ when !CSharpLiteral.IsVisible(c) => target.Append(' '),
        _ => target.Append(c),
    };
}
