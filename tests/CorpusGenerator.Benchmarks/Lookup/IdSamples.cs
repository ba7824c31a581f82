namespace CorpusGenerator.Benchmarks;

/// <summary>Makes the ids of a benchmark: the same on every machine.</summary>
internal static class IdSamples
{
    private static readonly string[] Words =
        ("harbour ferry returns council votes budget river bridge closes after storm minister says new school opens "
        + "village festival draws record crowd film prize goes young director hospital plan delayed again railway "
        + "line extended north coast light house museum night market strike ends talks resume farmers protest price "
        + "wheat exports fall summer heat wave city parks trees planted").Split(' ');

    private static readonly string[] ArabicWords =
        ("العبارة تعود إلى الميناء بعد العاصفة المجلس يصوت على ميزانية جديدة للمدرسة القديمة في قرية بعيدة الوزير "
        + "يقول جسر النهر يغلق مهرجان الصيف").Split(' ');

    /// <summary>Ids, and as many strings of the same kind that are none.</summary>
    internal static (string[] Ids, string[] Strangers) Make(IdShape shape, int count)
    {
        Random random = new(20_310_503);
        HashSet<string> made = new(StringComparer.Ordinal);
        while (made.Count < 2 * count)
            made.Add(Make(shape, count, random));

        string[] all = [.. made];
        random.Shuffle(all);
        string[] ids = all[..count];
        Array.Sort(ids, StringComparer.Ordinal);
        return (ids, all[count..]);
    }

    private static string Make(IdShape shape, int count, Random random) => shape switch
    {
        IdShape.Headline => Headline(Words, random),
        IdShape.SharedPrefix => $"archive/2031/national-news/regional-desk/article-{random.Next(4 * count):D6}",
        IdShape.OneCharacter => OneCharacter(count, random),
        IdShape.Arabic => Headline(ArabicWords, random),
        _ => MakeGuid(random),
    };

    private static string Headline(string[] words, Random random) =>
        string.Join('-', Enumerable.Range(0, random.Next(3, 7)).Select(_ => words[random.Next(words.Length)]));

    private static string OneCharacter(int count, Random random)
    {
        char[] id = new string('a', 40).ToCharArray();
        id[random.Next(id.Length)] = (char)('b' + random.Next(Math.Max(3, count / 10)));
        return new string(id);
    }

    private static string MakeGuid(Random random)
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
