using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Tests;

/// <summary>What the steps hold from one run to the next.</summary>
public class PipelineModelTests
{
    [Fact]
    public void Steps_hold_nothing_that_keeps_a_compilation_alive()
    {
        GeneratorRun run = TestCorpus.Of(
            ("ferry.txt", "The ferry is back\n\n\"It sails,\" said Mira Holm.\n"),
            ("bell.txt", "A bell\u0001\n\nIt rings.\n")).Run();
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        foreach (object value in run.StepValues)
        {
            AssertHoldsData(value, seen);
        }

        Assert.True(seen.Count > 50, "The walk did not reach the models.");
    }

    [Fact]
    public void Cancellation_is_honoured()
    {
        EditSession session = new(TestCorpus.Of(("ferry.txt", "The ferry is back\n")));
        Assert.ThrowsAny<OperationCanceledException>(() => session.Run(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Reading_a_document_stops_when_cancelled()
    {
        using CancellationTokenSource source = new();
        TestDocument document = new("ferry.txt", "The ferry is back\n") { OnRead = source.Cancel };
        EditSession session = new(TestCorpus.Of(document));
        Assert.ThrowsAny<OperationCanceledException>(() => session.Run(source.Token));
    }

    private static void AssertHoldsData(object? value, HashSet<object> seen)
    {
        if (value is null or string or AdditionalText || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or SourceText
                or AnalyzerConfigOptionsProvider,
            $"A step holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertHoldsData(item, seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertHoldsData(field.GetValue(value), seen);
        }
    }
}
