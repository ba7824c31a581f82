using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Reads a document that the compiler decoded, and says what is wrong with it.</summary>
internal static class DocumentStep
{
    public static DocumentOutcome Read(DocumentInput input, CancellationToken cancellation)
    {
        string path = input.File.Path;
        SourceText? source = input.File.GetText(cancellation);
        if (source is null)
        {
            return Failed(new(ProblemIds.Unreadable, path, DiagnosticPlace.FileStart));
        }

        string text = source.ToString();
        if (DecodingCheck.FirstMisreadPosition(source) is var misread and >= 0)
        {
            return Failed(new(ProblemIds.InvalidUtf8, path, DiagnosticPlace.Of(text, new(misread, 1))));
        }

        Document document = DocumentReader.Read(text, input.Options, input.DefaultLanguage, cancellation);
        return string.IsNullOrWhiteSpace(document.Text)
            ? Failed(new(ProblemIds.Empty, path, DiagnosticPlace.FileStart))
            : new(
                DocumentEntry.Of(document),
                TextContent.Of(document),
                DocumentWords.Of(document),
                DiagnosticsOf(document, path, text).ToEquatableArray());
    }

    private static IEnumerable<DiagnosticInfo> DiagnosticsOf(Document document, string path, string text)
    {
        string language = document.Options.Language;
        if (language.Length > 0 && !LanguageTag.TryParse(language.AsSpan(), out _))
        {
            yield return DiagnosticInfo.Of(ProblemIds.InvalidOption, path, "Language", language, SettingsReader.LanguageExpected);
        }

        foreach (Problem problem in document.Problems)
        {
            yield return DiagnosticInfo.Of(problem, path, text);
        }
    }

    private static DocumentOutcome Failed(DiagnosticInfo diagnostic) =>
        new(null, null, null, new DiagnosticInfo[] { diagnostic }.ToEquatableArray());
}
