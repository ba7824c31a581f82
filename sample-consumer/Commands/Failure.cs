namespace SampleConsumer.Commands;

/// <summary>What a command says when it cannot do what it was asked.</summary>
internal static class Failure
{
    /// <summary>Writes to the error output, so that the standard output holds results alone.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(string message, string? suggestion)
    {
        Console.Error.WriteLine(string.IsNullOrEmpty(suggestion) ? message : $"{message} Did you mean '{suggestion}'?");
        return 1;
    }
}
