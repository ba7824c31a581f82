namespace CorpusGenerator.Package.Tests;

/// <summary>The tests that share the packed package and the consumers built with it.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<ConsumerFolder>
{
    public const string Name = "package";
}
