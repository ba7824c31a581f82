namespace CorpusGenerator.Generation;

/// <summary>What is also emitted as <c>const string</c>.</summary>
[Flags]
internal enum CorpusConstants
{
    None = 0,
    Ids = 1,
    Titles = 2,
    Quotes = 4,
    Texts = 8,
}
