namespace CorpusGenerator.Reading;

/// <summary>Reads the parts of a dateline one after the other.</summary>
internal ref struct DatelineCursor(DocumentReading reading, int start, int end)
{
    private const int MostPlaceWords = 6;

    private const int LongestAgency = 48;

    private readonly string _text = reading.Text;

    /// <summary>Where the next part is read.</summary>
    public int Position = start;

    /// <summary>Reads the words up to the date, bracket or dash; empty when they cannot be a place.</summary>
    public TextRange ReadPlace()
    {
        int first = Position;
        int last = first;
        for (int words = 0; words <= MostPlaceWords; words++)
        {
            int word = Position;
            SkipWord();
            if (Position == word)
                break;

            if (!IsPlaceWord(word, words == 0))
                return default;

            last = Position;
            SkipSeparators();
            if (Position > last && Position < end && _text[last] is '.' or ',' && !FreeAgencyAt(Position).IsEmpty)
                return TextRange.FromBounds(first, last);

            if (Position >= end || IsDateAhead() || !char.IsLetter(_text[Position]))
                return TextRange.FromBounds(first, last);
        }

        return default;
    }

    /// <summary>Reads a date, with a day of the week before or behind it.</summary>
    public DateMatch? ReadDate()
    {
        int back = Position;
        SkipCompanions();
        DateMatch? date = Position < end ? DateReader.ReadAt(_text, Position, end, reading.Words) : null;
        if (date is null)
        {
            Position = back;
            return null;
        }

        Position = date.Value.Range.End;
        SkipYearMark();
        SkipCompanions();
        return date;
    }

    /// <summary>Reads an agency in brackets or slashes, or a known one that stands free before a dash.</summary>
    public TextRange ReadAgency()
    {
        int back = Position;
        SkipSeparators();
        if (Position >= end)
            return default;

        char closer = _text[Position] switch { '(' => ')', '（' => '）', '/' => '/', '[' => ']', _ => '\0' };
        TextRange agency = closer == '\0' ? ReadFreeAgency() : ReadEnclosed(closer);
        if (agency.IsEmpty)
            Position = back;

        return agency;
    }

    /// <summary>Reads the mark at the end and the white space around it.</summary>
    public DatelineMark ReadMark()
    {
        DatelineMark mark = DatelineMark.None;
        bool afterSpace = false;
        for (; Position < end; Position++)
        {
            char c = _text[Position];
            if (CharacterClass.IsDash(c) && (afterSpace || mark != DatelineMark.None || c != '-' || IsSpacedOrDouble()))
                mark = DatelineMark.Dash;
            else if (c is ':' or '：')
                mark = mark == DatelineMark.Dash ? mark : DatelineMark.Colon;
            else if (c is '.' or '।' or '۔' or '=' or '＝')
                mark = mark == DatelineMark.None ? DatelineMark.Stop : mark;
            else if (!char.IsWhiteSpace(c) && !CharacterClass.IsInvisible(c))
                break;

            afterSpace |= char.IsWhiteSpace(c);
        }

        return mark;
    }

    private readonly bool IsSpacedOrDouble() =>
        Position + 1 >= end || _text[Position + 1] == '-' || char.IsWhiteSpace(_text[Position + 1]);

    private readonly bool IsDateAhead() =>
        DateReader.ReadAt(_text, Position, end, reading.Words) is not null || IsCompanionAhead(out _);

    private readonly bool IsPlaceWord(int word, bool isFirst)
    {
        const int LongestParticle = 4;
        char c = _text[word];
        return char.IsLetter(c) && (!char.IsLower(c) || (!isFirst && Position - word <= LongestParticle));
    }

    private void SkipWord()
    {
        while (Position < end && (char.IsLetter(_text[Position]) || IsInsideName(_text[Position])))
            Position++;
    }

    private readonly bool IsInsideName(char c) =>
        c is '\'' or '’' or '.' && Position + 1 < end && char.IsLetter(_text[Position + 1])
        || (c is '-' or '/' or '‐' && Position > 0 && Position + 1 < end
            && char.IsLetter(_text[Position + 1]) && char.IsLetter(_text[Position - 1]))
        || CharacterClass.IsInvisible(c) || CharacterClass.IsLetterOrSign(c);

    private void SkipSeparators()
    {
        while (Position < end && (char.IsWhiteSpace(_text[Position]) || _text[Position] is ',' or '،' or '.' or '，'
            || (_text[Position] == '/' && Position + 1 < end && Digits.IsDigit(_text[Position + 1]))))
        {
            Position++;
        }
    }

    private void SkipCompanions()
    {
        SkipSeparators();
        while (IsCompanionAhead(out int after))
        {
            Position = after;
            SkipSeparators();
        }
    }

    private readonly bool IsCompanionAhead(out int after)
    {
        after = Position;
        while (after < end && char.IsLetter(_text[after]))
            after++;

        return after > Position && after - Position <= LongestAgency
            && reading.Lexicon.DateCompanions.MayBegin(_text.AsSpan(Position, after - Position))
            && reading.Lexicon.DateCompanions.Contains(reading.Folded.Set(_text, Position, after));
    }

    /// <remarks>"2024 г.", "2024 r.", "2024 م": a letter or two for "year" behind the number.</remarks>
    private void SkipYearMark()
    {
        int at = Position;
        while (at < end && _text[at] == ' ')
            at++;

        int letter = at;
        while (at < end && char.IsLetter(_text[at]))
            at++;

        if (at > letter && at - letter <= 2)
            Position = at < end && _text[at] == '.' ? at + 1 : at;
    }

    private TextRange ReadEnclosed(char closer)
    {
        int first = Position + 1;
        int length = _text.AsSpan(first, Math.Min(LongestAgency, end - first)).IndexOf(closer);
        if (length <= 0)
            return default;

        Position = first + length + 1;
        return Trim(first, first + length);
    }

    private TextRange ReadFreeAgency()
    {
        int first = Position;
        while (first < end && (CharacterClass.IsDash(_text[first]) || _text[first] == ' '))
            first++;

        TextRange agency = FreeAgencyAt(first);
        Position = agency.IsEmpty ? Position : agency.End;
        return agency;
    }

    private readonly TextRange FreeAgencyAt(int first)
    {
        int last = Math.Min(end, first + LongestAgency);
        int at = first;
        while (at < last && !IsAgencyEnd(at))
            at++;

        TextRange agency = Trim(first, at);
        return !agency.IsEmpty && AgencyName.Is(reading, agency) ? agency : default;
    }

    private readonly bool IsAgencyEnd(int at)
    {
        bool isInnerDot = _text[at] == '.' && at + 1 < end && char.IsLetter(_text[at + 1]);
        bool isInnerDash = _text[at] == '-' && at + 1 < end && char.IsLetter(_text[at + 1]);
        return (CharacterClass.IsDash(_text[at]) && !isInnerDash) || (_text[at] is '.' && !isInnerDot)
            || _text[at] is ':' or ',' or '(';
    }

    private readonly TextRange Trim(int first, int last)
    {
        while (first < last && (char.IsWhiteSpace(_text[first]) || _text[first] == '('))
            first++;

        while (last > first && (char.IsWhiteSpace(_text[last - 1]) || _text[last - 1] == ')'))
            last--;

        return TextRange.FromBounds(first, last);
    }
}
