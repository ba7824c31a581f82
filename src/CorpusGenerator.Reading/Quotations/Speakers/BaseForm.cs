namespace CorpusGenerator.Reading;

/// <summary>Finds the base form of an inflected name from the forms that the document itself has.</summary>
internal static class BaseForm
{
    private const int LongestEnding = 3;

    /// <summary>
    /// The fullest name without the ending by which its last word is longer than the form that the document
    /// has as a subject: "Tomaszem Nowakiem" beside "Nowak" gives "Tomasz Nowak".
    /// </summary>
    public static string Of(Speaker speaker, string text)
    {
        string name = speaker.Name.StringOf(text);
        string[] words = speaker.SubjectForms.Count == 0 ? [] : NameForms.Words(name);
        if (words.Length < 2)
            return name;
        string last = words[words.Length - 1];
        foreach (TextRange form in speaker.SubjectForms)
        {
            if (EndingOf(last, form.Of(text)) is { } ending)
                return WithoutEnding(words, ending, form.StringOf(text));
        }

        return name;
    }

    private static string? EndingOf(string inflected, ReadOnlySpan<char> form)
    {
        int length = inflected.Length - form.Length;
        return length is > 0 and <= LongestEnding && inflected.AsSpan().StartsWith(form, StringComparison.Ordinal)
            ? inflected.Substring(form.Length)
            : null;
    }

    private static string WithoutEnding(string[] words, string ending, string last)
    {
        for (int index = 0; index < words.Length - 1; index++)
        {
            string[] parts = words[index].Split('-');
            for (int part = 0; part < parts.Length; part++)
                parts[part] = Strip(parts[part], ending);
            words[index] = string.Join("-", parts);
        }

        words[words.Length - 1] = last;
        return string.Join(" ", words);
    }

    /// <summary>Takes the ending off, or its last two letters: Polish has "-em" beside "-iem".</summary>
    private static string Strip(string word, string ending)
    {
        if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            return word.Substring(0, word.Length - ending.Length);
        return ending.Length == LongestEnding ? Strip(word, ending.Substring(1)) : word;
    }
}
