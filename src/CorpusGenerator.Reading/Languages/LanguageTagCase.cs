namespace CorpusGenerator.Reading;

/// <summary>The case that RFC 5646 (2.1.1) recommends for the subtags of a tag.</summary>
internal static class LanguageTagCase
{
    /// <summary>
    /// All lower case, but <c>REGION</c> and <c>Script</c> where they neither are first nor follow a singleton.
    /// </summary>
    public static string Normalise(ReadOnlySpan<char> tag)
    {
        char[] normalised = new char[tag.Length];
        ReadOnlySpan<char> rest = tag;
        bool isAfterSingleton = false;
        while (!rest.IsEmpty)
        {
            int start = tag.Length - rest.Length;
            ReadOnlySpan<char> subtag = LanguageTag.NextSubtag(ref rest);
            isAfterSingleton |= subtag.Length == 1;
            int capitals = start == 0 || isAfterSingleton ? 0 : Capitals(subtag);
            Write(subtag, capitals, normalised.AsSpan(start));
            if (!rest.IsEmpty)
                normalised[start + subtag.Length] = '-';
        }

        return new(normalised);
    }

    /// <summary>A script's code as ISO 15924 writes it.</summary>
    public static string NormaliseScript(ReadOnlySpan<char> script)
    {
        char[] normalised = new char[script.Length];
        Write(script, 1, normalised);
        return new(normalised);
    }

    // How many letters at the start of a subtag are capitals.
    private static int Capitals(ReadOnlySpan<char> subtag) =>
        LanguageTagGrammar.IsScript(subtag) ? 1 : LanguageTagGrammar.IsRegion(subtag) ? subtag.Length : 0;

    private static void Write(ReadOnlySpan<char> subtag, int capitals, Span<char> to)
    {
        for (int place = 0; place < subtag.Length; place++)
            to[place] = place < capitals ? char.ToUpperInvariant(subtag[place]) : char.ToLowerInvariant(subtag[place]);
    }
}
