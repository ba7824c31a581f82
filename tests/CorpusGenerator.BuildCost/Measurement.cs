namespace CorpusGenerator.BuildCost;

/// <summary>What something cost the calling thread.</summary>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Bytes">Memory allocated.</param>
internal readonly record struct Measurement(double Milliseconds, long Bytes)
{
    /// <summary>Runs something once.</summary>
    public static Measurement Of(Action run)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = ThreadClock.Now;
        run();
        return new(ThreadClock.Now - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
