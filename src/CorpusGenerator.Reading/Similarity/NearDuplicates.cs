using System.Buffers;

namespace CorpusGenerator.Reading;

/// <summary>Finds documents that are nearly the same.</summary>
/// <remarks>
/// The first six numbers of a sketch lead to others: each to the first two documents that have it, so that many copies
/// of one text, or one paragraph in many documents, stay linear. Where two of the six are the same the whole
/// sketches are compared; two documents that share four fifths of their shingles miss that once in 600 times.
/// </remarks>
internal sealed class NearDuplicates : IDisposable
{
    /// <summary>The part of their shingles, in hundredths, that near-duplicates share at least.</summary>
    internal const int LeastPercent = 80;

    // More are more than a fifth, however many bins are in use.
    private const int MostDifferentBins = ShingleSketch.Length * (100 - LeastPercent) / 100;

    private const int NumbersOfDocument = 6;
    private const int MostDocumentsOfNumber = 2;
    private const int LeastCommonNumbers = 2;

    private readonly DocumentWords[] _documents;
    private readonly DisjointSets _groups;
    private readonly int _mask;
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly uint[] _numbers;
    private readonly SketchDigest[] _digests;
    private readonly int[] _comparedLast;
    private readonly List<DuplicatePair> _pairs = [];

    private NearDuplicates(DocumentWords[] documents)
    {
        _documents = documents;
        _groups = new(documents.Length);
        int entries = NumbersOfDocument * documents.Length;
        int capacity = 1;
        while (capacity < entries)
            capacity *= 2;
        _mask = capacity - 1;
        _heads = LentArray.Cleared<int>(capacity);
        _next = LentArray.Cleared<int>(entries);
        _numbers = LentArray.Cleared<uint>(entries);
        _digests = ArrayPool<SketchDigest>.Shared.Rent(documents.Length);
        _comparedLast = new int[documents.Length];
    }

    /// <summary>
    /// Pairs by their second index; a document is paired with so many before it as join its group, so that the pairs
    /// are the branches of trees, a tree for each group of near-duplicates. Linear.
    /// </summary>
    internal static DuplicatePair[] Find(DocumentWords[] documents)
    {
        using NearDuplicates finder = new(documents);
        for (int i = 0; i < documents.Length; i++)
            finder.Add(i);
        return [.. finder._pairs];
    }

    /// <summary>Gives the memory back: an edit would else ask for half a megabyte of it each time.</summary>
    public void Dispose()
    {
        LentArray.GiveBack(_heads);
        LentArray.GiveBack(_next);
        LentArray.GiveBack(_numbers);
        LentArray.GiveBack(_digests);
    }

    private void Add(int document)
    {
        _digests[document] = _documents[document].Digest;
        int first = NumbersOfDocument * document;
        int count = 0;
        foreach (uint number in _documents[document].Sketch.AsSpan())
        {
            if (number != ShingleSketch.Empty && count < NumbersOfDocument)
                _numbers[first + count++] = number;
        }

        for (int entry = first; entry < first + count; entry++)
            Look(document, entry);
    }

    /// <summary>Compares a document with those that have its number, and enters it among them.</summary>
    private void Look(int document, int entry)
    {
        uint number = _numbers[entry];
        ref int head = ref _heads[(int)number & _mask];
        int holders = 0;
        for (int other = head; other != 0; other = _next[other - 1])
        {
            if (_numbers[other - 1] != number)
                continue;
            holders++;
            Compare((other - 1) / NumbersOfDocument, document);
        }

        if (holders < MostDocumentsOfNumber)
            (_next[entry], head) = (head, entry + 1);
    }

    private void Compare(int first, int second)
    {
        if (_comparedLast[first] == second || _groups.AreJoined(first, second))
            return;
        _comparedLast[first] = second;
        if (_digests[first].CountDifferent(_digests[second]) > MostDifferentBins || !HaveNumbersInCommon(first, second))
            return;
        int percent = ShingleSketch.PercentShared(_documents[first].Sketch.AsSpan(), _documents[second].Sketch.AsSpan());
        if (percent < LeastPercent)
            return;
        _groups.Join(first, second);
        _pairs.Add(new(first, second, percent));
    }

    // Numbers ascend, and the places that a short document leaves free hold 0.
    private bool HaveNumbersInCommon(int first, int second)
    {
        ReadOnlySpan<uint> one = _numbers.AsSpan(NumbersOfDocument * first, NumbersOfDocument);
        ReadOnlySpan<uint> other = _numbers.AsSpan(NumbersOfDocument * second, NumbersOfDocument);
        int common = 0;
        int used = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length && one[i] != 0 && other[j] != 0; used++)
        {
            common += one[i] == other[j] ? 1 : 0;
            bool isFirst = one[i] <= other[j];
            j += one[i] >= other[j] ? 1 : 0;
            i += isFirst ? 1 : 0;
        }

        return common >= Math.Min(LeastCommonNumbers, (used + 1) / 2);
    }
}
