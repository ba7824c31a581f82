namespace CorpusGenerator.Generation;

/// <summary>A property whose value was not understood.</summary>
/// <param name="Property">Its name in the project file.</param>
/// <param name="Value">Its value.</param>
/// <param name="Expected">What would be understood.</param>
internal sealed record InvalidOption(string Property, string Value, string Expected);
