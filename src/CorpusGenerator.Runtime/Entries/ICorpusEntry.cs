using System.ComponentModel;

namespace CorpusGenerator;

/// <summary>What <see cref="CorpusList{T}"/> needs to know of the entries it lists.</summary>
/// <typeparam name="T">The entry.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICorpusEntry<T>
{
    /// <summary>The entry with an index.</summary>
    T At(CorpusData data, int index);
}
