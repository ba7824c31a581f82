using System.Diagnostics;

namespace CorpusGenerator.BuildCost;

/// <summary>Times the steps of each document over several runs, of which the least counts: others can only add to it.</summary>
internal sealed class StepClock(int documents, int steps)
{
    private readonly long[] _ticks = new long[documents * steps];
    private readonly long[] _bytes = new long[documents * steps];
    private int _place;
    private long _start;
    private long _allocated;

    /// <summary>Forgets what was measured.</summary>
    public void Clear()
    {
        Array.Fill(_ticks, long.MaxValue);
        Array.Fill(_bytes, long.MaxValue);
    }

    /// <summary>Begins a step of a document.</summary>
    public void Start(int document, int step = 0)
    {
        _place = (document * steps) + step;
        Begin();
    }

    /// <summary>Ends a step and begins the next.</summary>
    public void EndStep()
    {
        long ticks = Stopwatch.GetTimestamp() - _start;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - _allocated;
        _ticks[_place] = Math.Min(_ticks[_place], ticks);
        _bytes[_place] = Math.Min(_bytes[_place], bytes);
        _place++;
        Begin();
    }

    /// <summary>What a step costs.</summary>
    public StepCost Cost(int step)
    {
        (long ticks, long bytes) = (0, 0);
        for (int place = step; place < _ticks.Length; place += steps)
        {
            ticks += _ticks[place];
            bytes += _bytes[place];
        }

        return new(ticks * 1e3 / Stopwatch.Frequency, bytes);
    }

    private void Begin()
    {
        _allocated = GC.GetAllocatedBytesForCurrentThread();
        _start = Stopwatch.GetTimestamp();
    }
}
