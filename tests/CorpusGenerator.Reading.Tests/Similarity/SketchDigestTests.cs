using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class SketchDigestTests
{
    [Fact]
    public void Equal_sketches_have_equal_digests() => Prop.ForAll(Sketches(), sketch =>
        SketchDigest.Of(sketch).CountDifferent(SketchDigest.Of(sketch)) == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void A_digest_differs_in_no_more_bins_than_the_sketch() => Prop.ForAll(Sketches(), Sketches(), (one, other) =>
        SketchDigest.Of(one).CountDifferent(SketchDigest.Of(other)) <= one.Zip(other).Count(pair => pair.First != pair.Second))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1u, 1)]
    [InlineData(2u, 1)]
    [InlineData(3u, 1)]
    [InlineData(4u, 0)]
    public void Two_bits_of_each_number_count(uint number, int different)
    {
        uint[] sketch = new uint[ShingleSketch.Length];
        SketchDigest zeros = SketchDigest.Of(sketch);
        sketch[^1] = number;

        Assert.Equal(different, SketchDigest.Of(sketch).CountDifferent(zeros));
    }

    [Fact]
    public void All_bins_can_differ() => Assert.Equal(
        ShingleSketch.Length,
        SketchDigest.Of(new uint[ShingleSketch.Length])
            .CountDifferent(SketchDigest.Of([.. Enumerable.Repeat(1u, ShingleSketch.Length)])));

    // Few different numbers, so that bins often agree.
    private static Arbitrary<uint[]> Sketches() =>
        Gen.Choose(0, 5).Select(number => (uint)number).ArrayOf(ShingleSketch.Length).ToArbitrary();
}
