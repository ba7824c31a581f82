using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>An additional file that is a document of the corpus.</summary>
/// <param name="File">The file, equal by reference: the host hands out another when the content changes.</param>
/// <param name="Options">What its item says of it.</param>
/// <param name="DefaultLanguage">The project's default language.</param>
internal sealed record DocumentInput(AdditionalText File, DocumentOptions Options, string DefaultLanguage);
