using CorpusGenerator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Tests;

public class KeyIndexTests
{
    private static readonly Gen<KeyValuePair<string, int>> Pairs =
        from key in Gen.Elements("de", "en", "pl", "ar", "zh-Hans", "#ferry", "")
        from ordinal in Gen.Choose(0, 20_000)
        select KeyValuePair.Create(key, ordinal);

    [Fact]
    public void Each_value_has_its_documents_in_order() =>
        Prop.ForAll(Gen.ArrayOf(Pairs).ToArbitrary(), HasExactly).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_and_repetition_of_pairs_do_not_matter() =>
        Prop.ForAll(Gen.ArrayOf(Pairs).ToArbitrary(), IsIndependentOfOrder).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_values_are_combined_by_where_their_lists_start()
    {
        KeyIndexTables tables = KeyIndexBuilder.Build(
            [new("de", 1), new("de", 4), new("de", 6), new("#ferry", 2), new("#ferry", 4), new("#ferry", 6)]);
        KeyIndex index = Read(tables);
        PostingQuery query = default(PostingQuery)
            .And(index.StartOf(index.Find("de")))
            .And(index.StartOf(index.Find("#ferry")));

        Assert.Equal(2, query.Count(index.Postings));
    }

    private static bool HasExactly(KeyValuePair<string, int>[] pairs)
    {
        KeyIndex index = Read(KeyIndexBuilder.Build(pairs));
        bool right = index.Find("no such value") == -1;
        int values = 0;
        foreach (IGrouping<string, int> group in pairs.ToLookup(pair => pair.Key, pair => pair.Value))
        {
            values++;
            List<int> read = [];
            foreach (int ordinal in index[index.Find(group.Key)])
                read.Add(ordinal);
            right &= read.SequenceEqual(group.Distinct().Order());
        }

        return right && index.Count == values;
    }

    private static bool IsIndependentOfOrder(KeyValuePair<string, int>[] pairs) =>
        KeyIndexBuilder.Build(pairs).Equals(KeyIndexBuilder.Build(pairs.Reverse().Concat(pairs)));

    private static KeyIndex Read(KeyIndexTables tables) =>
        new(new IdIndex(tables.Keys.Pool, tables.Keys.Shape, tables.Keys.Table), tables.Postings);
}
