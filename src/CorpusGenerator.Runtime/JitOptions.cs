using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>Options of methods that .NET Standard 2.0 has no names for.</summary>
internal static class JitOptions
{
    /// <summary>
    /// The runtime compiles the method well at its first call, and not in tiers. For loops that every document goes through,
    /// and those that read the tables for it: a compiler process ends before they have left the first tiers, whose
    /// instrumented code is several times slower (docs/decisions/008). Runtimes that do not know the option ignore it.
    /// </summary>
    internal const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;
}
