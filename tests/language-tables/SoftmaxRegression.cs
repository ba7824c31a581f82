namespace LanguageTables;

/// <summary>Multinomial logistic regression over the n-grams of a text, fitted by AdaGrad.</summary>
internal sealed class SoftmaxRegression(int features, int languages)
{
    private const float LearningRate = 0.15f;
    private const float Decay = 2e-6f;

    private readonly float[] _squares = new float[features * languages];
    private readonly bool[] _isPruned = new bool[features * languages];
    private readonly float[] _probabilities = new float[languages];

    /// <summary>Weight of each feature for each language, feature by feature.</summary>
    public float[] Weights { get; } = new float[features * languages];

    /// <summary>One step towards giving these features to this language.</summary>
    public void Learn(List<int> found, int language)
    {
        Predict(found);
        _probabilities[language] -= 1;
        foreach (int feature in found)
            Descend(feature * languages);
    }

    /// <summary>The probability of each language; valid until the next call.</summary>
    public float[] Predict(List<int> found)
    {
        Array.Clear(_probabilities);
        foreach (int feature in found)
        {
            ReadOnlySpan<float> row = Weights.AsSpan(feature * languages, languages);
            for (int language = 0; language < languages; language++)
                _probabilities[language] += row[language];
        }

        Normalise();
        return _probabilities;
    }

    /// <summary>Shifts each feature's weights so that its middle one is zero, which changes no prediction.</summary>
    public void Centre()
    {
        for (int row = 0; row < Weights.Length; row += languages)
        {
            float[] sorted = [.. Weights.AsSpan(row, languages)];
            Array.Sort(sorted);
            float middle = sorted[(languages - 1) / 2];
            for (int place = row; place < row + languages; place++)
                Weights[place] = _isPruned[place] ? 0 : Weights[place] - middle;
        }
    }

    /// <summary>Keeps the weights that matter most: large ones of n-grams that are often met.</summary>
    public void Prune(int most, int[] frequencies)
    {
        double[] importance = new double[Weights.Length];
        for (int place = 0; place < importance.Length; place++)
            importance[place] = -Math.Abs(Weights[place]) * Math.Sqrt(frequencies[place / languages]);
        int[] places = [.. Enumerable.Range(0, importance.Length)];
        Array.Sort(importance, places);
        foreach (int place in places.AsSpan(most))
        {
            _isPruned[place] = true;
            Weights[place] = 0;
        }
    }

    private void Descend(int row)
    {
        for (int language = 0; language < languages; language++)
        {
            int place = row + language;
            if (_isPruned[place])
                continue;
            float gradient = _probabilities[language] + (Decay * Weights[place]);
            _squares[place] += gradient * gradient;
            Weights[place] -= LearningRate * gradient / (MathF.Sqrt(_squares[place]) + 1e-4f);
        }
    }

    private void Normalise()
    {
        float most = _probabilities.Max(), sum = 0;
        for (int language = 0; language < languages; language++)
            sum += _probabilities[language] = MathF.Exp(_probabilities[language] - most);
        for (int language = 0; language < languages; language++)
            _probabilities[language] /= sum;
    }
}
