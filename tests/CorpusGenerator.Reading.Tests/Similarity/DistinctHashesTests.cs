using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class DistinctHashesTests
{
    [Fact]
    public void Each_hash_stays_once_by_part_and_then_by_where_it_first_comes() =>
        Prop.ForAll(Hashes(), Keys(), (hashes, key) => DistinctHashes.Of(hashes, key)
            .SequenceEqual(hashes.Distinct().Select(hash => hash ^ key).OrderBy(DistinctHashes.PartOf)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void There_are_as_many_parts_as_are_named()
    {
        Assert.Equal(0, DistinctHashes.PartOf(0));
        Assert.Equal(DistinctHashes.PartCount - 1, DistinctHashes.PartOf(uint.MaxValue));
    }

    [Fact]
    public void Hashes_that_fall_into_one_place_are_told_apart() =>
        Assert.Equal([0u, 16, 32], DistinctHashes.Of([0, 16, 0, 32, 16], 0));

    [Fact]
    public void No_hashes_are_none() => Assert.Empty(DistinctHashes.Of([], 7));

    // Some come twice, and some of each part.
    private static Arbitrary<uint[]> Hashes() =>
        Gen.Choose(0, 300).Select(number => (uint)number * 0x0123_4567).ArrayOf().ToArbitrary();

    private static Arbitrary<uint> Keys() => Gen.Choose(int.MinValue, int.MaxValue).Select(key => (uint)key).ToArbitrary();
}
