namespace CorpusGenerator.Reading;

/// <summary>What speaks for each language in the text that was read so far.</summary>
internal readonly ref struct LanguageScores
{
    /// <summary>What one step of an <see cref="NgramWeight"/> is worth, in nats of log-odds.</summary>
    public const double Step = 0.3;

    private const double DecidedConfidence = 0.9999;

    private const int LettersASign = 3;

    private readonly NgramTable _table;
    private readonly Span<int> _weights;
    private readonly Span<int> _letters;

    /// <summary>Scores in <paramref name="storage"/>, which must be cleared and <see cref="StorageLength"/> long.</summary>
    public LanguageScores(NgramTable table, Span<int> storage)
    {
        _table = table;
        _letters = storage.Slice(0, ScriptTable.Count);
        _weights = storage.Slice(ScriptTable.Count, table.Languages.Length);
    }

    /// <summary>How many numbers the scores need.</summary>
    public static int StorageLength(NgramTable table) => ScriptTable.Count + table.Languages.Length;

    /// <summary>The script that most of the text is in; <see cref="Script.None"/> without letters.</summary>
    public Script Script
    {
        get
        {
            int most = 0;
            for (int script = 1; script < ScriptTable.Count; script++)
            {
                if (Extent(script) > Extent(most))
                    most = script;
            }

            return (Script)most;
        }
    }

    /// <summary>Whether more of the same text would hardly change the guess.</summary>
    public bool IsDecided => Guess().Confidence > DecidedConfidence;

    /// <summary>Reads a stretch of text that starts and ends between words.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        NgramWindow window = new();
        foreach (char character in text)
        {
            _letters[(int)ScriptTable.Of(character)]++;
            if (window.Read(character))
                AddNgrams(window);
        }

        if (window.Read(' '))
            AddNgrams(window);
    }

    /// <summary>The likeliest language and its probability.</summary>
    public LanguageGuess Guess()
    {
        Script script = Script;
        string? only = ScriptLanguages.Only(script);
        if (script == Script.None)
            return new(LanguageGuess.Undetermined, 0);
        return only is not null ? new(only, Share(script)) : Best(ScriptLanguages.Group(script));
    }

    private LanguageGuess Best((int First, int Count) group)
    {
        ReadOnlySpan<int> weights = _weights.Slice(group.First, group.Count);
        int best = 0;
        for (int language = 1; language < weights.Length; language++)
        {
            if (weights[language] > weights[best])
                best = language;
        }

        double sum = 0;
        foreach (int weight in weights)
            sum += Math.Exp((weight - weights[best]) * Step);
        return new(_table.Languages[group.First + best], 1 / sum);
    }

    private void AddNgrams(in NgramWindow window)
    {
        for (int length = 1; length <= window.Available; length++)
        {
            foreach (NgramWeight weight in _table.Find(window.Ngram(length)))
                _weights[weight.Language] += weight.Weight;
        }
    }

    private double Share(Script script)
    {
        int all = 0;
        for (int other = 1; other < ScriptTable.Count; other++)
            all += Extent(other);
        return (double)Extent((int)script) / all;
    }

    // A syllable or word sign says as much as two or three letters; Japanese mixes kana and Han.
    private int Extent(int script) => (Script)script switch
    {
        Script.None or Script.Kana => 0,
        Script.Han => LettersASign * (_letters[script] + _letters[(int)Script.Kana]),
        Script.Hangul => LettersASign * _letters[script],
        _ => _letters[script],
    };
}
