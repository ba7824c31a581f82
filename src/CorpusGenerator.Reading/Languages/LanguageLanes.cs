using System.Runtime.InteropServices;

namespace CorpusGenerator.Reading;

/// <summary>Sums of the weights of all languages at once: a byte a language, eight in a number.</summary>
/// <remarks>
/// An n-gram's weights are one row of <see cref="RowLength"/> numbers, so that adding them takes as many additions and
/// no branch, which the processor would mispredict for nearly every letter. Weights are stored with <see cref="Bias"/>
/// added, which moves the sums of all languages alike.
/// </remarks>
internal ref struct LanguageLanes
{
    /// <summary>The numbers in a row.</summary>
    public const int RowLength = 4;

    /// <summary>The languages that a row has room for.</summary>
    public const int MostLanguages = RowLength * LanesPerNumber;

    /// <summary>The numbers that the lanes need to be kept in.</summary>
    public const int StorageLength = 2 * RowLength * sizeof(ulong) / sizeof(int);

    /// <summary>A row of no weights.</summary>
    public const ulong Bias = 0x0909_0909_0909_0909;

    /// <summary>The greatest weight for or against a language.</summary>
    public const int GreatestWeight = 9;

    private const int LanesPerNumber = 8;
    private const ulong EvenBytes = 0x00FF_00FF_00FF_00FF;

    // Four rows a letter: three letters' weights fit in a byte, and those of 900 in 16 bits.
    private const int LettersInBytes = 3;
    private const int LettersInPairs = 900;

    private ulong _first;
    private ulong _second;
    private ulong _third;
    private ulong _fourth;
    private int _letters;
    private readonly Span<ulong> _pairs;
    private readonly Span<int> _sums;

    /// <summary>Lanes that end up in <paramref name="sums"/>.</summary>
    /// <param name="storage"><see cref="StorageLength"/> numbers, cleared. The caller's: a method that takes room on the
    /// stack and has a loop is compiled once, before the runtime knows what of it is used most.</param>
    /// <param name="sums">A number a language.</param>
    public LanguageLanes(Span<int> storage, Span<int> sums)
    {
        this = default;
        _pairs = MemoryMarshal.Cast<int, ulong>(storage);
        _sums = sums;
    }

    /// <summary>What is added for one language at a place of a row.</summary>
    public static ulong Weight(int language, int weight) => unchecked((ulong)weight << (language % LanesPerNumber * 8));

    /// <summary>Where in a row a language's weight is.</summary>
    public static int Place(int language) => language / LanesPerNumber;

    /// <summary>Adds the sum of at most four rows, which stand for a letter.</summary>
    public void AddLetter(ulong first, ulong second, ulong third, ulong fourth)
    {
        _first += first;
        _second += second;
        _third += third;
        _fourth += fourth;
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
        for (uint language = 0; language < _sums.Length; language++)
        {
            ulong pairs = _pairs[(int)((language / LanesPerNumber * 2) + (language & 1))];
            _sums[(int)language] += (ushort)(pairs >> (int)(language % LanesPerNumber / 2 * 16));
        }

        _pairs.Clear();
        _letters = 0;
    }

    private void CarryBytes()
    {
        Carry(ref _first, 0);
        Carry(ref _second, 1);
        Carry(ref _third, 2);
        Carry(ref _fourth, 3);
    }

    private void Carry(ref ulong bytes, int place)
    {
        _pairs[2 * place] += bytes & EvenBytes;
        _pairs[(2 * place) + 1] += (bytes >> 8) & EvenBytes;
        bytes = 0;
    }
}
