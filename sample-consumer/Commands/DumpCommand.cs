using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGenerator;
using SampleConsumer.Output;

namespace SampleConsumer.Commands;

/// <summary><c>dump</c>: the whole corpus as JSON lines in UTF-8, one article a line.</summary>
internal static class DumpCommand
{
    /// <summary>Leaves every script as it is; lone surrogates, for which UTF-8 has no bytes, become U+FFFD.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Command command = new("dump", "Writes the whole corpus as JSON lines.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        using BufferedStream output = new(Console.OpenStandardOutput());
        using Utf8JsonWriter json = new(output, Options);
        foreach (Article article in Corpus.Articles)
        {
            json.WriteArticle(article);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
