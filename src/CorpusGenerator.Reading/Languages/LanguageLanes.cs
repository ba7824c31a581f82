using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Sums of the weights of all languages at once: a byte a language, eight in a number.</summary>
/// <remarks>
/// An n-gram's weights are one row of <see cref="RowLength"/> numbers, so that adding them takes as many additions and
/// no branch, which the processor would mispredict for nearly every letter. Weights are stored with <see cref="Bias"/>
/// added, which moves the sums of all languages alike.
/// </remarks>
/// <param name="sums">What the lanes end up in: <see cref="MostLanguages"/> numbers, one a language.</param>
internal ref struct LanguageLanes(Span<int> sums)
{
    /// <summary>The numbers in a row.</summary>
    public const int RowLength = 4;

    /// <summary>The languages that a row has room for.</summary>
    public const int MostLanguages = RowLength * LanesPerNumber;

    /// <summary>A number of a row without weights. The greatest weight for or against a language is 9.</summary>
    public const ulong Bias = 0x0909_0909_0909_0909;

    private const int LanesPerNumber = 8;
    private const ulong EvenBytes = 0x00FF_00FF_00FF_00FF;

    // Four rows a letter: three letters' weights fit in a byte, and those of 900 in 16 bits.
    private const int LettersInBytes = 3;
    private const int LettersInPairs = 900;

    private readonly Span<int> _sums = sums;
    private Lanes _first;
    private Lanes _second;
    private Lanes _third;
    private Lanes _fourth;
    private int _letters;

    /// <summary>What a weight, positive, adds to the number of its row.</summary>
    public static ulong Weight(int language, int weight) => (ulong)weight << (language % LanesPerNumber * 8);

    /// <summary>Where in a row a language's weight is.</summary>
    public static int Place(int language) => language / LanesPerNumber;

    /// <summary>Adds the sum of at most four rows, which stand for a letter.</summary>
    public void AddLetter(ulong first, ulong second, ulong third, ulong fourth)
    {
        _first.Bytes += first;
        _second.Bytes += second;
        _third.Bytes += third;
        _fourth.Bytes += fourth;
        _letters++;
        if (_letters % LettersInBytes == 0)
            CarryBytes();
        if (_letters == LettersInPairs)
            End();
    }

    /// <summary>Adds what was read to the sums.</summary>
    public void End()
    {
        CarryBytes();
        _first.MoveTo(_sums, 0);
        _second.MoveTo(_sums, LanesPerNumber);
        _third.MoveTo(_sums, 2 * LanesPerNumber);
        _fourth.MoveTo(_sums, 3 * LanesPerNumber);
        _letters = 0;
    }

    private void CarryBytes()
    {
        _first.CarryBytes();
        _second.CarryBytes();
        _third.CarryBytes();
        _fourth.CarryBytes();
    }

    private struct Lanes
    {
        public ulong Bytes;
        private ulong _even;
        private ulong _odd;

        public void CarryBytes()
        {
            _even += Bytes & EvenBytes;
            _odd += (Bytes >> 8) & EvenBytes;
            Bytes = 0;
        }

        [MethodImpl(JitOptions.AggressiveOptimization)]
        public void MoveTo(Span<int> sums, int start)
        {
            Span<int> lanes = sums.Slice(start, LanesPerNumber);
            for (int lane = 0; lane < lanes.Length; lane += 2)
            {
                lanes[lane] += (ushort)_even;
                lanes[lane + 1] += (ushort)_odd;
                _even >>= 16;
                _odd >>= 16;
            }
        }
    }
}
