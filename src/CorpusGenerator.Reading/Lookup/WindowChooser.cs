namespace CorpusGenerator.Reading;

/// <summary>Chooses the windows that tell the ids of a set apart: as few as it can.</summary>
/// <remarks>
/// Greedy: the window that tells most of the still equal ids apart comes next. Ids that no window tells apart yet stand
/// side by side, in ordinal order, so that runs of neighbours make a sample that is hard enough.
/// </remarks>
internal sealed class WindowChooser
{
    /// <summary>How many windows a hash takes at most: two from the start, two from the end.</summary>
    internal const int WindowCount = 4;

    private const int SampleSize = 256;
    private const int RunLength = 16;
    private const int FarthestDistance = 1024;

    private readonly IReadOnlyList<string> _ids;
    private readonly ulong[] _signatures;
    private readonly int[] _windows = new int[WindowCount];
    private readonly HashSet<ulong> _seen = [];
    private readonly int _distances = 1;
    private int[] _equal;

    private WindowChooser(IReadOnlyList<string> ids)
    {
        _ids = ids;
        _windows.AsSpan().Fill(IdIndexFormat.NoWindow);
        _signatures = new ulong[ids.Count];
        _equal = new int[ids.Count];
        for (int i = 0; i < ids.Count; i++)
        {
            _equal[i] = i;
            _signatures[i] = (ulong)ids[i].Length;
            _distances = Math.Max(_distances, Math.Min(ids[i].Length, FarthestDistance) - KeyHash.WindowLength + 1);
        }

        KeepEqual();
    }

    /// <summary>Distances for <see cref="IdIndexFormat.Windows"/>; null if four windows are not enough.</summary>
    internal static int[]? Choose(IReadOnlyList<string> ids)
    {
        WindowChooser chooser = new(ids);
        for (int i = 0; i < WindowCount && chooser._equal.Length > 0; i++)
            chooser.AddBest();
        return chooser._equal.Length == 0 ? chooser._windows : null;
    }

    private void AddBest()
    {
        int[] sample = Sample();
        int best = -1, bestDistance = 0, bestCount = -1;
        for (int fromEnd = 0; fromEnd <= 1; fromEnd++)
        {
            int window = _windows[fromEnd] == IdIndexFormat.NoWindow ? fromEnd : fromEnd + 2;
            if (_windows[window] != IdIndexFormat.NoWindow)
                continue;
            for (int distance = 0; distance < _distances && bestCount < sample.Length; distance++)
            {
                int count = CountApart(sample, distance, fromEnd == 1);
                if (count > bestCount)
                    (best, bestDistance, bestCount) = (window, distance, count);
            }
        }

        Add(best, bestDistance);
    }

    private void Add(int window, int distance)
    {
        _windows[window] = distance;
        foreach (int id in _equal)
            _signatures[id] = Mixing.Mix(_signatures[id], Window(_ids[id], distance, (window & 1) == 1));
        KeepEqual();
    }

    private int CountApart(int[] sample, int distance, bool fromEnd)
    {
        _seen.Clear();
        foreach (int id in sample)
            _seen.Add(Mixing.Mix(_signatures[id], Window(_ids[id], distance, fromEnd)));
        return _seen.Count;
    }

    private void KeepEqual()
    {
        ulong[] signatures = new ulong[_equal.Length];
        for (int i = 0; i < signatures.Length; i++)
            signatures[i] = _signatures[_equal[i]];
        Array.Sort(signatures, _equal);

        List<int> equal = [];
        for (int start = 0, end; start < signatures.Length; start = end)
        {
            end = start + 1;
            while (end < signatures.Length && signatures[end] == signatures[start])
                end++;
            if (end - start < 2)
                continue;

            // Runtimes sort what is equal in different orders.
            Array.Sort(_equal, start, end - start);
            equal.AddRange(new ArraySegment<int>(_equal, start, end - start));
        }

        _equal = [.. equal];
    }

    private int[] Sample()
    {
        if (_equal.Length <= SampleSize)
            return _equal;
        int[] sample = new int[SampleSize];
        const int Runs = SampleSize / RunLength;
        for (int run = 0; run < Runs; run++)
        {
            int start = (int)((long)run * (_equal.Length - RunLength) / (Runs - 1));
            Array.Copy(_equal, start, sample, run * RunLength, RunLength);
        }

        return sample;
    }

    private static ulong Window(string id, int distance, bool fromEnd)
    {
        int last = id.Length - KeyHash.WindowLength;
        if (last < 0)
            return KeyHash.OfShort(id.AsSpan());
        return KeyHash.Window(id.AsSpan(), fromEnd ? Math.Max(last - distance, 0) : Math.Min(distance, last));
    }
}
