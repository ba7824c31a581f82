namespace CorpusGenerator.Reading;

/// <summary>Reads the parts of a date one after the other: numbers, month names and the marks between them.</summary>
internal ref struct DateCursor(string text, int start, int end, LanguageLexicon words)
{
    private const int LongestName = 40;

    private readonly StructureLexicon _lexicon = StructureLexicon.Instance;

    /// <summary>Where the next part is read.</summary>
    public int Position = start;

    /// <summary>The next code unit, or NUL at the end.</summary>
    public readonly char Next => Position < end ? text[Position] : '\0';

    /// <summary>The code unit after the next, or NUL.</summary>
    public readonly char Second => Position + 1 < end ? text[Position + 1] : '\0';

    /// <summary>Reads a number of at most four digits that no further digit follows.</summary>
    public bool TryNumber(out int value, out int digits)
    {
        int at = Position;
        value = 0;
        for (; at < end && at - Position < 5 && Digits.ValueOf(text[at]) is >= 0 and int digit; at++)
            value = (value * 10) + digit;

        digits = at - Position;
        if (digits is 0 or > 4)
            return false;

        Position = at;
        return true;
    }

    /// <summary>Reads a day of the month.</summary>
    public bool TryDay(out int day)
    {
        int back = Position;
        if (TryNumber(out day, out int digits) && digits <= 2 && day is >= 1 and <= 31)
            return true;

        Position = back;
        return false;
    }

    /// <summary>Reads a year of four digits; those of the Thai era are turned into common ones.</summary>
    public bool TryYear(out int year)
    {
        int back = Position;
        if (TryNumber(out year, out int digits) && digits == 4 && year is >= 1000 and < 3000)
        {
            year -= year > 2400 ? 543 : 0;
            return true;
        }

        Position = back;
        return false;
    }

    /// <summary>Reads a mark.</summary>
    public bool TryMark(char mark)
    {
        bool found = Next == mark;
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Reads a dash and the spaces around it.</summary>
    public bool TryDash()
    {
        int back = Position;
        SkipSpaces();
        if (CharacterClass.IsDash(Next) || Next is '~' or '～' or '/')
        {
            Position++;
            SkipSpaces();
            return true;
        }

        Position = back;
        return false;
    }

    /// <summary>Skips white space and marks that are not seen.</summary>
    public void SkipSpaces()
    {
        while (Position < end && (char.IsWhiteSpace(text[Position]) || CharacterClass.IsInvisible(text[Position])))
            Position++;
    }

    /// <summary>Skips what stands behind a number in an ordinal: a full stop, a raised o, a short ending (1st, 1er).</summary>
    public void SkipOrdinal()
    {
        if (Next is '.' or 'º' or '°' or 'ª')
        {
            Position++;
            return;
        }

        int at = Position;
        while (at < end && char.IsLower(text[at]))
            at++;

        Position = at - Position <= 3 && !CharacterClass.IsUnspaced(Next) ? at : Position;
    }

    /// <summary>Skips spaces, a comma and words that stand between the parts of a date.</summary>
    public void SkipConnectors()
    {
        for (int back = -1; back != Position;)
        {
            back = Position;
            SkipSpaces();
            if (Next is ',' or '،' or '.' or '/')
                Position++;

            if (TryWord(_lexicon.DateConnectors, 1, out _))
                SkipSpaces();
        }
    }

    /// <summary>Reads the name of a month, of up to three words.</summary>
    public bool TryMonth(out int month)
    {
        int back = Position;
        if ((TryWord(words.Months, 3, out month) || TryWord(_lexicon.Shared.Months, 3, out month)) && month > 0)
            return true;

        Position = back;
        return false;
    }

    /// <summary>Reads a word for the first day of a month.</summary>
    public bool TryFirstDay() => TryWord(_lexicon.FirstDays, 1, out _);

    /// <summary>Reads a word between two days ("to", "bis") and the spaces around it.</summary>
    public bool TryRangeWord()
    {
        int back = Position;
        SkipSpaces();
        if (TryWord(_lexicon.RangeWords, 1, out _))
        {
            SkipSpaces();
            return true;
        }

        Position = back;
        return false;
    }

    private bool TryWord(PhraseTable table, int longest, out int value)
    {
        value = 0;
        if (!table.MayBegin(text.AsSpan(Position, end - Position)))
            return false;

        Span<char> folded = stackalloc char[LongestName];
        int length = 0;
        int at = Position;
        bool found = false;
        for (int word = 0; word < longest && length < LongestName; word++)
        {
            if (word > 0)
                folded[length++] = ' ';

            at = FoldWord(at, folded, ref length, allowDigits: word > 0);
            if (length == 0 || !table.TryGet(folded.Slice(0, length), out int number))
                break;

            (found, value, Position) = number != 0 || longest == 1 ? (true, number, at) : (found, value, Position);
            if (at >= end || text[at] != ' ')
                break;

            at++;
        }

        return found;
    }

    private readonly int FoldWord(int at, Span<char> folded, ref int length, bool allowDigits)
    {
        for (int first = at; at < end && length < folded.Length; at++)
        {
            char c = text[at];
            if (!IsWordPart(c) && !(allowDigits && Digits.IsDigit(c)) && !IsInnerDot(at, first))
                break;

            c = PhraseFolding.Fold(c);
            if (c != PhraseFolding.Nothing)
                folded[length++] = c;
        }

        return at;
    }

    /// <remarks>Abbreviated Thai months have full stops between their letters.</remarks>
    private readonly bool IsInnerDot(int at, int first) =>
        text[at] == '.' && at > first && at + 1 < end && CharacterClass.IsUnspaced(text[at + 1]);

    private static bool IsWordPart(char c) =>
        CharacterClass.IsLetterOrSign(c) || c is '\'' or '’' or '׳' || CharacterClass.IsInvisible(c);
}
