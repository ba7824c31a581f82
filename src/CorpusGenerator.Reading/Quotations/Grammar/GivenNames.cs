using System.Reflection;

namespace CorpusGenerator.Reading;

/// <summary>Given names of many languages that tell their bearer's gender: the list in <c>Names/given-names.txt</c>.</summary>
internal static class GivenNames
{
    private const string Resource = "Quotations.given-names";
    private static readonly Lexicon Names = Read();

    /// <summary>What a word does as a given name; none when it is not in the list.</summary>
    /// <param name="hash">The word's hash (<see cref="FoldedWord.Hash"/>).</param>
    public static WordClasses ClassesOf(ulong hash) => Names.Find(hash).Classes;

    private static Lexicon Read()
    {
        using Stream stream = typeof(GivenNames).GetTypeInfo().Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return QuotationGrammarParser.Parse(reader.ReadToEnd()).Lexicon;
    }
}
