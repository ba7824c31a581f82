namespace CorpusGenerator.Reading;

/// <summary>Who a pronoun, or a missing subject, can stand for.</summary>
/// <param name="Gender">The gender that the pronoun tells; none when it tells nothing.</param>
/// <param name="IsPerson">Only somebody who is surely a person.</param>
/// <param name="IsKnown">Only somebody whose gender is known and agrees.</param>
/// <param name="IsThing">Nobody who is a man or a woman.</param>
internal readonly record struct SpeakerCriteria(WordClasses Gender, bool IsPerson, bool IsKnown, bool IsThing = false)
{
    /// <summary>The classes that tell a gender or the plural.</summary>
    public const WordClasses Genders = WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural;

    /// <summary>Whether somebody is as asked for.</summary>
    public bool Allow(Speaker speaker) => (!IsPerson || speaker.IsPerson) && AllowGender(speaker.Gender);

    /// <summary>Whether what is known of a gender is as asked for; other classes do not count.</summary>
    public bool AllowGender(WordClasses classes)
    {
        WordClasses known = classes & Genders;
        if (IsThing && (known & (WordClasses.Masculine | WordClasses.Feminine)) != 0)
            return false;
        return (known & Gender) != 0 || (!IsKnown && (Gender == WordClasses.None || known == WordClasses.None));
    }
}
