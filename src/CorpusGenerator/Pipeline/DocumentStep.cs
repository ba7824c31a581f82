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

        string text = Newlines.Normalize(source.ToString());
        if (DecodingCheck.FirstMisreadPosition(source) is var misread and >= 0)
        {
            return Failed(new(ProblemIds.InvalidUtf8, path, DiagnosticPlace.Of(source.ToString(), new(misread, 1))));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Failed(new(ProblemIds.Empty, path, DiagnosticPlace.FileStart));
        }

        Document document = DocumentReader.Read(text, input.Options, input.DefaultLanguage, cancellation);
        return new(document, document.Problems.Select(problem => DiagnosticInfo.Of(problem, path, text)).ToEquatableArray());
    }

    private static DocumentOutcome Failed(DiagnosticInfo diagnostic) =>
        new(null, new DiagnosticInfo[] { diagnostic }.ToEquatableArray());
}
