namespace CorpusGenerator.Reading;

/// <summary>A value that a record computes of its other members when it is first asked for, and keeps.</summary>
/// <remarks>
/// It takes no part in the record's equality. A copy made by <c>with</c> computes its own, since the value remembers
/// whom it was made of. Two threads may compute it twice; both get an equal one.
/// </remarks>
/// <typeparam name="TOwner">The record.</typeparam>
/// <typeparam name="TValue">What is computed.</typeparam>
internal struct Derived<TOwner, TValue> : IEquatable<Derived<TOwner, TValue>>
    where TOwner : class
{
    private Made? _made;

    public TValue Get(TOwner owner, Func<TOwner, TValue> make)
    {
        Made? made = _made;
        if (made is null || !ReferenceEquals(made.Owner, owner))
        {
            _made = made = new(owner, make(owner));
        }

        return made.Value;
    }

    public readonly bool Equals(Derived<TOwner, TValue> other) => true;

    public override readonly bool Equals(object? obj) => obj is Derived<TOwner, TValue>;

    public override readonly int GetHashCode() => 0;

    private sealed class Made(TOwner owner, TValue value)
    {
        public TOwner Owner => owner;

        public TValue Value => value;
    }
}
