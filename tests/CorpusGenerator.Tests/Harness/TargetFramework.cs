namespace CorpusGenerator.Tests;

/// <summary>What a consumer is compiled for.</summary>
public enum TargetFramework
{
    Net80,
    NetStandard20,
    Net472,
}
