namespace CorpusGenerator.Reading;

/// <summary>Where in the document somebody is a subject or speaks, in text order.</summary>
internal sealed class SpeakerPositions
{
    private const int Reach = 24;
    private readonly List<KeyValuePair<int, Speaker>> _positions = [];
    private readonly Func<int, int> _tokenOf;

    public SpeakerPositions() => _tokenOf = index => _positions[index].Key;

    /// <summary>The token and the person at a position.</summary>
    public KeyValuePair<int, Speaker> this[int position] => _positions[position];

    /// <summary>Starts with another document.</summary>
    public void Clear() => _positions.Clear();

    /// <summary>Adds somebody at a token.</summary>
    public void Add(int token, Speaker person) => _positions.Add(new(token, person));

    /// <summary>Becomes both lists in text order; of two at one token that of <paramref name="left"/> comes first.</summary>
    public void Merge(SpeakerPositions left, SpeakerPositions right)
    {
        _positions.Clear();
        int next = 0;
        foreach (KeyValuePair<int, Speaker> position in left._positions)
        {
            while (next < right._positions.Count && right._positions[next].Key < position.Key)
                _positions.Add(right._positions[next++]);
            _positions.Add(position);
        }

        while (next < right._positions.Count)
            _positions.Add(right._positions[next++]);
    }

    /// <summary>How many positions come before a token.</summary>
    public int CountBefore(int token) => TextOrder.CountBefore(_positions.Count, token, _tokenOf);

    /// <summary>The last position before a token, among the nearest, whose person is as asked for; -1 for none.</summary>
    public int LastBefore(int token, in SpeakerCriteria criteria)
    {
        int nearest = CountBefore(token);
        for (int position = nearest - 1; position >= 0 && position >= nearest - Reach; position--)
        {
            if (criteria.Allow(_positions[position].Value))
                return position;
        }

        return -1;
    }

    /// <summary>The first position from a token on, up to one whose person is as asked for, that is so as well.</summary>
    public int FirstFrom(int token, int last, in SpeakerCriteria criteria)
    {
        int first = last;
        for (int position = last - 1; position >= 0 && position >= last - Reach && _positions[position].Key >= token; position--)
        {
            if (criteria.Allow(_positions[position].Value))
                first = position;
        }

        return first;
    }
}
