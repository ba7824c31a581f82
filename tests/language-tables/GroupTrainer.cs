namespace LanguageTables;

/// <summary>Finds the n-grams and weights that tell the languages of one group apart.</summary>
internal sealed class GroupTrainer
{
    private const int CountedSamples = 16_000;
    private const int MostCandidates = 60_000;
    private const int SamplesAStep = 12_000;
    private const double ForeignWordShare = 0.3;
    private const int FewestWords = 5;

    // How many weights are kept after each round, against how many may be kept at last.
    private static readonly double[] Rounds = [6, 3, 1.7, 1.2, 1, 1, 1];

    private readonly TrainingTexts[] _texts;
    private readonly Random _random = new(1);
    private readonly Dictionary<ulong, int> _features = [];
    private readonly SoftmaxRegression _regression;
    private readonly int[] _frequencies;

    public GroupTrainer(TrainingTexts[] texts)
    {
        _texts = texts;
        NgramCounts counts = new(texts.Length);
        for (int sample = 0; sample < CountedSamples * texts.Length; sample++)
            counts.Add(sample % texts.Length, texts[sample % texts.Length].Sample(_random));
        foreach (ulong ngram in counts.MostTelling(MostCandidates))
            _features.Add(ngram, _features.Count);
        _regression = new(_features.Count, texts.Length);
        _frequencies = new int[_features.Count];
    }

    /// <summary>Fits, throwing out weights from round to round until few enough are left.</summary>
    public void Train(int mostWeights)
    {
        foreach (double factor in Rounds)
        {
            Console.WriteLine($"  {factor}: right at the time of learning: {Learn():P2}");
            _regression.Centre();
            _regression.Prune(Math.Min((int)(mostWeights * factor), _regression.Weights.Length), _frequencies);
        }

        Console.WriteLine($"  right at the end: {Learn():P2}");
    }

    /// <summary>The n-grams that kept a weight, with their weights.</summary>
    public IEnumerable<(ulong Ngram, float[] Weights)> Results() =>
        _features.OrderBy(entry => entry.Key)
            .Select(entry => (entry.Key, _regression.Weights.AsSpan(entry.Value * _texts.Length, _texts.Length).ToArray()))
            .Where(entry => entry.Item2.Any(weight => weight != 0));

    /// <summary>The language that a text is in, and how likely.</summary>
    public (int Language, float Probability) Classify(string text)
    {
        float[] probabilities = _regression.Predict(Features(text));
        float most = probabilities.Max();
        return (Array.IndexOf(probabilities, most), most);
    }

    private double Learn()
    {
        int right = 0, all = SamplesAStep * _texts.Length;
        for (int sample = 0; sample < all; sample++)
        {
            int language = _random.Next(_texts.Length);
            List<int> features = Features(WithForeignWords(language, _texts[language].Sample(_random)));
            foreach (int feature in features)
                _frequencies[feature]++;
            float[] probabilities = _regression.Predict(features);
            right += probabilities[language] == probabilities.Max() ? 1 : 0;
            _regression.Learn(features, language);
        }

        return (double)right / all;
    }

    private List<int> Features(string text)
    {
        List<int> found = [];
        foreach (ulong ngram in NgramCounts.Ngrams(text))
        {
            if (_features.TryGetValue(ngram, out int feature))
                found.Add(feature);
        }

        return found;
    }

    // News is full of names from elsewhere: one word or two of another language must not turn a sentence.
    private string WithForeignWords(int language, string text)
    {
        if (_random.NextDouble() > ForeignWordShare)
            return text;
        string[] foreign = _texts[_random.Next(_texts.Length)].Sample(_random).Split(' ');
        string[] words = text.Split(' ');
        if (words.Length < FewestWords)
            return text;
        int count = Math.Min(_random.Next(1, 3), foreign.Length);
        int place = _random.Next(Math.Max(1, words.Length - count));
        for (int word = 0; word < count && place + word < words.Length; word++)
            words[place + word] = foreign[word];
        return string.Join(' ', words);
    }
}
