#if !NET
using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit init accessors and records for netstandard2.0, which does not have this type.</summary>
/// <remarks>Source packages with it lose it in a rebuild of a project with several target frameworks.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
#endif
