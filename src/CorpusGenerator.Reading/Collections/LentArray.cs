using System.Buffers;
using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Arrays of the shared pool, which are to be given back: after every edit, the same sizes are asked for again.</summary>
/// <remarks>
/// None of it is inlined: the pool's code would stand in every loop that fills a column, some ten times in some, and a
/// build compiles those loops in order to run them once.
/// </remarks>
internal static class LentArray
{
    /// <summary>An array of at least <paramref name="length"/> elements, the first so many of which are zero.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T[] Cleared<T>(int length)
    {
        T[] array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }

    /// <summary>A longer array in place of one that is full, which is given back.</summary>
    /// <param name="array">A lent array, or an empty one.</param>
    /// <param name="used">How many of its elements are copied.</param>
    /// <param name="least">How long the new one has to be.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T[] Grown<T>(T[] array, int used, int least)
    {
        T[] grown = ArrayPool<T>.Shared.Rent(Math.Max(2 * used, least));
        array.AsSpan(0, used).CopyTo(grown);
        GiveBack(array);
        return grown;
    }

    /// <summary>Gives an array back; nothing for an empty one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void GiveBack<T>(T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
    }
}
