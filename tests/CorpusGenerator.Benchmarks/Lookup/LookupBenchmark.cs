using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace CorpusGenerator.Benchmarks;

/// <summary>Finds ids, and strings that are none, by <see cref="IdIndex"/> and by its rivals.</summary>
/// <remarks>
/// Keys are copies, so that no lookup is spared a comparison because the key is the stored string itself.
/// </remarks>
public class LookupBenchmark
{
    /// <summary>How many lookups one invocation makes.</summary>
    public const int LookupsPerInvocation = 10_000;

    private const int LargestSwitch = 1_000;

    private static CompiledLookups? _compiled;
    private string[] _ids = [];
    private string[] _keys = [];
    private FrozenDictionary<string, int> _frozen = FrozenDictionary<string, int>.Empty;
    private Dictionary<string, int> _dictionary = [];
    private Func<string[], int> _hashOfString = null!;
    private Func<string[], int> _hashOfSpan = null!;
    private Func<string[], int> _switchOfString = null!;

    /// <summary>How many ids this process looks up.</summary>
    internal static int SelectedIds { get; set; }

    /// <summary>What they look like.</summary>
    internal static IdShape SelectedShape { get; set; }

    [Params(true, false)]
    public bool Hit { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_ids, string[] strangers) = IdSamples.Make(SelectedShape, SelectedIds);
        string[] order = [.. Hit ? _ids : strangers];
        new Random(7).Shuffle(order);
        string[] copies = [.. order.Select(id => new string(id.AsSpan()))];
        _keys = [.. Enumerable.Range(0, LookupsPerInvocation).Select(i => copies[i % copies.Length])];

        _dictionary = _ids.Select((id, i) => KeyValuePair.Create(id, i)).ToDictionary(StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        _compiled ??= new CompiledLookups(_ids, SelectedIds <= LargestSwitch);
        _hashOfString = _compiled.Loop("HashOfString");
        _hashOfSpan = _compiled.Loop("HashOfSpan");
        _switchOfString = SelectedIds <= LargestSwitch ? _compiled.Loop("SwitchOfString") : _ => 0;
    }

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int FrozenString()
    {
        int sum = 0;
        foreach (string key in _keys)
            sum += _frozen.TryGetValue(key, out int place) ? place : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int IdIndexString() => _hashOfString(_keys);

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int FrozenSpan()
    {
        int sum = 0;
        FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup =
            _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string key in _keys)
            sum += lookup.TryGetValue(key.AsSpan(), out int place) ? place : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int IdIndexSpan() => _hashOfSpan(_keys);

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int DictionaryString()
    {
        int sum = 0;
        foreach (string key in _keys)
            sum += _dictionary.TryGetValue(key, out int place) ? place : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int SwitchString() => _switchOfString(_keys);

    [Benchmark(OperationsPerInvoke = LookupsPerInvocation)]
    public int BinarySearchString()
    {
        int sum = 0;
        foreach (string key in _keys)
            sum += Math.Max(Array.BinarySearch(_ids, key, StringComparer.Ordinal), -1);
        return sum;
    }
}
