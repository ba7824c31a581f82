namespace CorpusGenerator.Tests;

public class IdComparisonTests
{
    private const int Longest = 100;

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, Longest + 1)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Texts_are_equal_whatever_the_longest_id(int length)
    {
        string key = new('a', length);
        string id = new('a', length);

        Assert.All(Enumerable.Range(length, Longest + 1 - length), maximum => Assert.True(IdComparison.AreEqual(key, id, maximum)));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void One_character_anywhere_makes_texts_differ_whatever_the_longest_id(int length)
    {
        string key = new('a', length);
        for (int place = 0; place < length; place++)
        {
            string id = $"{key[..place]}b{key[(place + 1)..]}";
            Assert.All(Enumerable.Range(length, Longest + 1 - length), maximum => Assert.False(IdComparison.AreEqual(key, id, maximum)));
        }
    }
}
