using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Generation;

/// <summary>Makes C# identifiers of words.</summary>
internal static class IdentifierText
{
    /// <summary>Longer identifiers are legal up to 511 characters, but nobody wants to read or complete them.</summary>
    private const int MaxLength = 120;

    /// <summary>
    /// The words in pascal case; a folder's <c>/</c> and <c>_</c> become <c>_</c>; empty when no character of the
    /// text can stand in an identifier. Of long texts only the beginning is used.
    /// </summary>
    public static string Of(string words)
    {
        StringBuilder identifier = new(words.Length);
        bool startsWord = true;
        foreach (char c in Composed(words))
        {
            if (identifier.Length >= MaxLength)
            {
                break;
            }

            if (c is '_' or '/')
            {
                identifier.Append('_');
                startsWord = true;
            }
            else if (IsPart(c))
            {
                identifier.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else
            {
                startsWord |= !IsApostrophe(c);
                identifier.Append(NameOf(c));
            }
        }

        return identifier.ToString().All(c => c == '_') ? "" : Started(identifier);
    }

    private static string Started(StringBuilder identifier)
    {
        bool mayStart = SyntaxFacts.IsIdentifierStartCharacter(identifier[0]);
        return mayStart ? identifier.ToString() : "_" + identifier;
    }

    /// <summary>Format characters are legal in identifiers, but invisible: a document could hide behind them.</summary>
    private static bool IsPart(char c) =>
        SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Marks that tell names apart: <c>c++</c> is not <c>c</c>.</summary>
    private static string NameOf(char c) => c switch
    {
        '+' => "Plus",
        '#' => "Sharp",
        '&' => "And",
        '%' => "Percent",
        _ => "",
    };

    /// <summary>Composed, since file systems differ in whether they decompose; lone surrogates cannot be.</summary>
    private static string Composed(string words) => words.Any(char.IsSurrogate) || words.IndexOf('\uFFFE') >= 0
        ? words
        : words.Normalize(NormalizationForm.FormC);
}
