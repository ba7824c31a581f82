using System.Text;
using CorpusGenerator.QuotationScoring;

// Usage: quotation-scoring RECORDS.jsonl... PREDICTIONS_FOLDER
// Reads each file of records, in process, and writes the speech found in each to a file of the same name.
string folder = args[^1];
Directory.CreateDirectory(folder);
foreach (string file in args[..^1])
{
    IEnumerable<string> lines = File.ReadLines(file).Where(line => line.Length > 0).Select(Prediction.Of);
    File.WriteAllLines(Path.Combine(folder, Path.GetFileName(file)), lines, new UTF8Encoding(false));
}
