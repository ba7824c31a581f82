namespace CorpusGenerator.Reading;

/// <summary>Which script of several a text is in.</summary>
internal static class DominantScript
{
    // A syllable or word sign says as much as two or three letters.
    private const int LettersASign = 3;

    /// <summary>The script that has all letters; null when they are of several.</summary>
    /// <param name="scripts">A bit for each script of the text.</param>
    public static Script? OnlyOne(int scripts)
    {
        scripts &= ~(1 << (int)Script.None);
        if ((scripts & (scripts - 1)) != 0)
            return null;
        int script = 0;
        while (scripts >> script > 1)
            script++;
        return script == (int)Script.Kana ? Script.Han : (Script)script;
    }

    /// <summary>The script with most text, given the letters of each; <see cref="Script.None"/> without letters.</summary>
    public static Script Of(ReadOnlySpan<int> letters)
    {
        int most = 0, extentOfMost = 0;
        for (int script = 1; script < ScriptTable.Count; script++)
        {
            int extent = letters[script] == 0 && script != (int)Script.Han ? 0 : Extent(script, letters);
            if (extent > extentOfMost)
                (most, extentOfMost) = (script, extent);
        }

        return (Script)most;
    }

    /// <summary>How much of the text is in the script: 0 to 1.</summary>
    public static double Share(Script script, ReadOnlySpan<int> letters)
    {
        int all = 0;
        for (int other = 1; other < ScriptTable.Count; other++)
            all += Extent(other, letters);
        return (double)Extent((int)script, letters) / all;
    }

    // Japanese mixes kana and Han, which count as one.
    private static int Extent(int script, ReadOnlySpan<int> letters) => (Script)script switch
    {
        Script.None or Script.Kana => 0,
        Script.Han => LettersASign * (letters[script] + letters[(int)Script.Kana]),
        Script.Hangul => LettersASign * letters[script],
        _ => letters[script],
    };
}
