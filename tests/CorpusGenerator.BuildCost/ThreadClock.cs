using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CorpusGenerator.BuildCost;

/// <summary>The processor time of the calling thread, which a busy machine does not lengthen; wall time where the
/// system does not tell.</summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>Milliseconds from some moment on.</summary>
    public static double Now => OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out TimeSpec time) == 0
        ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6)
        : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    private readonly struct TimeSpec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
