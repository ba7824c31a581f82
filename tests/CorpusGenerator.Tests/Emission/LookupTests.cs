using System.Reflection;

namespace CorpusGenerator.Tests;

public class LookupTests
{
    [Fact]
    public void Ids_are_inlined_so_that_the_jit_compiles_a_lookup_for_them()
    {
        using LoadedCorpus corpus = new Consumer(TestCorpus.Of(("a.txt", "It rains."), ("b.txt", "It snows."))).Load();

        MethodInfo getter = corpus.Articles.GetType()
            .GetProperty("Ids", BindingFlags.Instance | BindingFlags.NonPublic)!
            .GetMethod!;

        Assert.True(getter.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveInlining));
    }
}
