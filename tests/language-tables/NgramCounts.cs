using CorpusGenerator.Reading;

namespace LanguageTables;

/// <summary>How often each n-gram occurs in each language of a group, for each million.</summary>
internal sealed class NgramCounts(int languages)
{
    private readonly Dictionary<ulong, float[]> _counts = [];
    private readonly double[] _totals = new double[languages];

    /// <summary>Counts the n-grams of a text.</summary>
    public void Add(int language, string text)
    {
        foreach (ulong ngram in Ngrams(text))
        {
            if (!_counts.TryGetValue(ngram, out float[]? counts))
                _counts.Add(ngram, counts = new float[languages]);
            counts[language]++;
            _totals[language]++;
        }
    }

    /// <summary>The n-grams that tell most about the language when they occur, times how often they do.</summary>
    public ulong[] MostTelling(int most) =>
        [.. _counts.Where(entry => entry.Value.Max() >= 8)
            .OrderByDescending(entry => Information(entry.Value)).ThenBy(entry => entry.Key)
            .Take(most).Select(entry => entry.Key)];

    /// <summary>All n-grams that end at some character of a text, in order.</summary>
    public static List<ulong> Ngrams(string text)
    {
        List<ulong> ngrams = [];
        NgramWindow window = new();
        foreach (char character in text + " ")
        {
            if (window.Read(character))
            {
                for (int length = 1; length <= window.Available; length++)
                    ngrams.Add(NgramWindow.Ending(window.Letters, length));
            }
        }

        return ngrams;
    }

    // Kullback-Leibler divergence of the language given the n-gram from an even guess, times the n-gram's frequency.
    private double Information(float[] counts)
    {
        double[] rates = [.. counts.Select((count, language) => (count + 0.5) / _totals[language])];
        double sum = rates.Sum();
        return rates.Sum(rate => rate * Math.Log(rate * rates.Length / sum));
    }
}
