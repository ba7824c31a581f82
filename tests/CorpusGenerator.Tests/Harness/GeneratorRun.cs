using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorRunResult _result;

    public GeneratorRun(GeneratorRunResult result)
    {
        Assert.Null(result.Exception);
        _result = result;
        Sources = new(
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            StringComparer.Ordinal);
    }

    /// <summary>Generated files by hint name.</summary>
    public SortedDictionary<string, string> Sources { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>Each diagnostic as <c>id path(line,column)</c>, from 1, in order.</summary>
    public IEnumerable<string> DiagnosticPlaces => Diagnostics.Select(Place).Order(StringComparer.Ordinal);

    /// <summary>All files, one after another, each behind its name.</summary>
    public string AllSources => string.Concat(Sources.Select(source => $"=== {source.Key}\n{source.Value}"));

    /// <summary>What became of each output of a step, in the order of documents; see <see cref="Generation.StepNames"/>.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => _result.TrackedSteps.TryGetValue(step, out var steps)
        ? [.. steps.SelectMany(run => run.Outputs).Select(output => output.Reason)]
        : [];

    /// <summary>What became of each output to the compiler that was made of a <typeparamref name="T"/> and settings.</summary>
    public IncrementalStepRunReason[] OutputReasons<T>() =>
    [
        .. _result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .Where(step => step.Inputs.Any(input => input.Source.Outputs[input.OutputIndex].Value is T))
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason),
    ];

    /// <summary>Every value that a step of the pipeline gave.</summary>
    public IEnumerable<object> StepValues => _result.TrackedSteps
        .Where(step => typeof(Generation.StepNames).GetField(step.Key) is not null)
        .SelectMany(step => step.Value)
        .SelectMany(step => step.Outputs)
        .Select(output => output.Value);

    private static string Place(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return diagnostic.Location == Location.None
            ? diagnostic.Id
            : $"{diagnostic.Id} {place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }
}
