using System.Reflection;
using System.Runtime.Loader;

namespace CorpusGenerator.Tests;

/// <summary>A compiled consumer, loaded into this process until it is disposed of.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Consumer", isCollectible: true);
    private readonly Assembly _assembly;

    public LoadedCorpus(Stream assembly) => _assembly = _context.LoadFromStream(assembly);

    public ArticleTable Articles => (ArticleTable)Property("Articles");

    public QuoteTable Quotes => (QuoteTable)Property("Quotes");

    /// <summary>Calls a static method of the consumer's code.</summary>
    public object? Call(string type, string method) => _assembly.GetType(type, throwOnError: true)!
        .GetMethod(method, BindingFlags.Static | BindingFlags.Public)!
        .Invoke(null, null);

    /// <summary>A constant by its name, as <c>Texts.HarbourFerry</c>.</summary>
    public string Constant(string name)
    {
        int dot = name.LastIndexOf('.');
        return (string)_assembly.GetType("Sample.Corpus+" + name[..dot].Replace('.', '+'), throwOnError: true)!
            .GetField(name[(dot + 1)..])!
            .GetRawConstantValue()!;
    }

    public void Dispose() => _context.Unload();

    private object Property(string name) => _assembly.GetType("Sample.Corpus", throwOnError: true)!
        .GetProperty(name)!
        .GetValue(null)!;
}
