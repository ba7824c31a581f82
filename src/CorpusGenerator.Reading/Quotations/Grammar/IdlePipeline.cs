namespace CorpusGenerator.Reading;

/// <summary>Keeps one reader of a language between documents; any thread may take it or put one back.</summary>
internal sealed class IdlePipeline
{
    private QuotationPipeline? _idle;

    /// <summary>The reader that waits; null when none does.</summary>
    public QuotationPipeline? Take() => Interlocked.Exchange(ref _idle, null);

    /// <summary>Lets a reader wait for the next document, unless a long one has made it too big to keep.</summary>
    public void PutBack(QuotationPipeline pipeline)
    {
        if (!pipeline.IsSmall)
            return;
        pipeline.Release();
        Interlocked.Exchange(ref _idle, pipeline);
    }
}
