using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What the generated files but those of texts are made of.</summary>
/// <param name="Index">What is made of all documents together.</param>
/// <param name="Names">The names of its members.</param>
/// <param name="Settings">The project's properties.</param>
internal sealed record NamedCorpus(CorpusIndex Index, CorpusNames Names, CorpusSettings Settings)
{
    /// <summary>The articles, quotes and speakers.</summary>
    public CorpusModel Corpus => Index.Corpus;

    public static NamedCorpus Of(CorpusIndex index, CorpusSettings settings) =>
        new(index, CorpusNames.Of(index.Corpus, settings.MaxNames), settings);
}
