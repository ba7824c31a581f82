namespace CorpusGenerator.BuildCost;

/// <summary>What a step costs for all documents together.</summary>
internal readonly record struct StepCost(double Milliseconds, long Bytes)
{
    public static StepCost operator +(StepCost left, StepCost right) =>
        new(left.Milliseconds + right.Milliseconds, left.Bytes + right.Bytes);

    public static StepCost operator -(StepCost left, StepCost right) =>
        new(left.Milliseconds - right.Milliseconds, left.Bytes - right.Bytes);
}
