using System.Collections;

namespace CorpusGenerator.Reading;

/// <summary>An immutable array that is equal to another when their elements are equal, in order.</summary>
/// <remarks>
/// The models of the pipeline are compared after every edit; an array compares by reference, which would
/// make every step after it run again.
/// </remarks>
public readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items = items;

    /// <summary>An array without elements; so is <c>default</c>.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc/>
    public int Count => _items is null ? 0 : _items.Length;

    /// <inheritdoc/>
    public T this[int index] => AsArray()[index];

    /// <summary>The elements, not copied.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in AsSpan())
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Elements in order; no allocation.</summary>
    public Enumerator GetEnumerator() => new(AsArray());

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)AsArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => AsArray().GetEnumerator();

    private T[] AsArray() => _items ?? [];

    /// <summary>Goes through the elements; unlike a span's it can be used in iterators.</summary>
    public struct Enumerator(T[] items)
    {
        private int _index = -1;

        /// <summary>The element reached.</summary>
        public readonly T Current => items[_index];

        /// <summary>Goes to the next element.</summary>
        public bool MoveNext() => ++_index < items.Length;
    }
}
