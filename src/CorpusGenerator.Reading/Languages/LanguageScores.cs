using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>What speaks for each language in the text that was read so far.</summary>
internal readonly ref struct LanguageScores
{
    /// <summary>What one step of an n-gram's weight is worth, in nats of log-odds.</summary>
    public const double Step = 0.3;

    // 9.6 nats: a probability of 99.99 % where one other language is left to be thought of.
    private const int DecidedLead = 32;

    private const double DecidedShare = 0.9999;

    private readonly NgramTable _table;
    private readonly Span<int> _weights;
    private readonly Span<int> _letters;

    // One number, a bit for each script that was seen.
    private readonly Span<int> _scripts;

    /// <summary>Scores in <paramref name="storage"/>, which must be cleared and <see cref="StorageLength"/> long.</summary>
    public LanguageScores(NgramTable table, Span<int> storage)
    {
        _table = table;
        _letters = storage.Slice(0, ScriptTable.Count);
        _scripts = storage.Slice(ScriptTable.Count, 1);
        _weights = storage.Slice(ScriptTable.Count + 1, LanguageLanes.MostLanguages);
    }

    /// <summary>How many numbers the scores need.</summary>
    public const int StorageLength = ScriptTable.Count + 1 + LanguageLanes.MostLanguages;

    /// <summary>Whether more of the same text would hardly change the guess.</summary>
    public bool IsDecided
    {
        get
        {
            Script script = ScriptOfMost;
            if (script == Script.None)
                return false;
            return ScriptLanguages.Only(script) is null
                ? Lead(ScriptLanguages.Group(script)) >= DecidedLead
                : DominantScript.Share(script, _letters) > DecidedShare;
        }
    }

    /// <summary>Reads a stretch of text that starts and ends between words.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text)
    {
        LanguageLanes lanes = new(_weights);
        NgramWindow window = new();
        int scripts = _scripts[0];
        foreach (char character in text)
        {
            int script = (int)ScriptTable.Of(character);
            scripts |= 1 << script;
            _letters[script]++;
            if (window.Read(character))
                _table.AddTo(ref lanes, window);
        }

        _scripts[0] = scripts;

        if (window.Read(' '))
            _table.AddTo(ref lanes, window);
        lanes.End();
    }

    /// <summary>The tag of the likeliest language; <see cref="LanguageGuess.Undetermined"/> without letters.</summary>
    public string Likeliest()
    {
        Script script = ScriptOfMost;
        return script == Script.None ? LanguageGuess.Undetermined
            : ScriptLanguages.Only(script) ?? _table.Languages[Best(ScriptLanguages.Group(script))];
    }

    /// <summary>The likeliest language and its probability among the languages of its script.</summary>
    public LanguageGuess Guess()
    {
        Script script = ScriptOfMost;
        if (script == Script.None)
            return new(LanguageGuess.Undetermined, 0);
        if (ScriptLanguages.Only(script) is string only)
            return new(only, DominantScript.Share(script, _letters));
        (int First, int Count) group = ScriptLanguages.Group(script);
        int best = Best(group);
        return new(_table.Languages[best], Probability(best, group));
    }

    private Script ScriptOfMost => DominantScript.OnlyOne(_scripts[0]) ?? DominantScript.Of(_letters);

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int Best((int First, int Count) group)
    {
        int best = group.First;
        for (int language = best + 1; language < group.First + group.Count; language++)
        {
            if (_weights[language] > _weights[best])
                best = language;
        }

        return best;
    }

    // Of the likeliest language before the next, in steps: cheaper than a probability.
    private int Lead((int First, int Count) group)
    {
        int best = int.MinValue, second = int.MinValue;
        foreach (int weight in _weights.Slice(group.First, group.Count))
        {
            second = Math.Max(second, Math.Min(best, weight));
            best = Math.Max(best, weight);
        }

        return best - second;
    }

    private double Probability(int best, (int First, int Count) group)
    {
        double sum = 0;
        foreach (int weight in _weights.Slice(group.First, group.Count))
            sum += Math.Exp((weight - _weights[best]) * Step);
        return 1 / sum;
    }
}
