using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Which offices the document introduces people with: "the Ruritanian president" finds "Ruritanian President Mira Holm".</summary>
internal sealed class OfficeIndex(TokenTable tokens, QuotationGrammar grammar, List<Mention> mentions)
{
    private const int Reach = 12;
    private const int MostIntroductions = 32;
    private const int KeyLength = 4;
    private readonly KeyedChains _byRole = new();
    private readonly KeyedChains _compounds = new();
    private readonly OfficeHeads _heads = new(tokens, grammar);
    private readonly BodyNames _bodies = new(tokens, grammar);

    /// <summary>Starts with another document.</summary>
    public void Clear()
    {
        _byRole.Clear();
        _compounds.Clear();
    }

    /// <summary>Adds the offices beside the name of a mention: before it, or in the apposition after its comma.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Add(int mention)
    {
        int end = AppositionEnd(mentions[mention].Phrase);
        for (int index = mentions[mention].First; index < end; index++)
        {
            if (!tokens[index].Is(WordClasses.Role))
                continue;
            mentions[mention].Person.HasOffice = true;
            _byRole.Add(KeyOf(index), mention);
            if (grammar.CompoundNouns)
                _compounds.Add(EndKeyOf(index), mention);
        }
    }

    /// <summary>
    /// The person last introduced, before the phrase, with the office that it names, or else the first after it; null
    /// for none. A body ("police") is none of its people ("Police Chief Mira Holm").
    /// </summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public Speaker? Find(in NounPhrase title)
    {
        Speaker? later = null;
        int head = _heads.Of(title);
        bool isBody = head >= 0 && _bodies.IsBody(head);
        int link = IntroducedBy(title);
        for (int steps = 0; link > 0 && steps < MostIntroductions; steps++, link = _byRole.Older(link))
        {
            Mention mention = mentions[_byRole.Value(link)];
            if ((isBody && mention.Person.IsPerson) || !HasOffice(mention, title, head))
                continue;
            if (mention.Phrase.First <= title.First)
                return mention.Person;
            later = mention.Person;
        }

        return later ?? ByCompound(title);
    }

    /// <summary>Where nouns are joined in writing, the last part stands for the whole: "Umweltministerin", then "die Ministerin".</summary>
    private Speaker? ByCompound(in NounPhrase title)
    {
        if (!tokens[title.Last].Is(WordClasses.Role) || (title.Last > title.First && !tokens[title.Last - 1].Is(WordClasses.Determiner)))
            return null;
        int link = _compounds.Newest(EndKeyOf(title.Last));
        for (int steps = 0; link > 0 && steps < MostIntroductions; steps++, link = _compounds.Older(link))
        {
            Mention mention = mentions[_compounds.Value(link)];
            if (mention.Phrase.First < title.First && HasCompound(mention, title.Last))
                return mention.Person;
        }

        return null;
    }

    private bool HasCompound(in Mention named, int office)
    {
        ReadOnlySpan<char> ending = WithoutArticle(office);
        int end = AppositionEnd(named.Phrase);
        for (int index = named.First; index < end; index++)
        {
            ReadOnlySpan<char> word = WithoutArticle(index);
            if (tokens[index].Is(WordClasses.Role) && word.Length > ending.Length
                && FoldedWord.AreEqual(word.Slice(word.Length - ending.Length), ending))
                return true;
        }

        return false;
    }

    /// <summary>The mentions, newest first, that have a role like that of the title beside the name.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int IntroducedBy(in NounPhrase title)
    {
        for (int index = title.First; index <= title.Last; index++)
        {
            if (tokens[index].Is(WordClasses.Role) && _byRole.Newest(KeyOf(index)) is > 0 and int link)
                return link;
        }

        return 0;
    }

    /// <summary>The start of a role noun, which its forms share.</summary>
    private ulong KeyOf(int index)
    {
        ReadOnlySpan<char> word = WithoutArticle(index);
        return FoldedWord.Hash(word.Slice(0, Math.Min(KeyLength, word.Length)));
    }

    /// <summary>The end of a role noun, which a compound shares with its last part.</summary>
    private ulong EndKeyOf(int index)
    {
        ReadOnlySpan<char> word = WithoutArticle(index);
        return FoldedWord.Hash(word.Slice(Math.Max(0, word.Length - KeyLength)));
    }

    /// <summary>Whether every word of the title but articles is in the words around the name, and its office is not of another one there.</summary>
    private bool HasOffice(in Mention named, in NounPhrase title, int head)
    {
        bool hasRole = false;
        for (int index = title.First; index <= title.Last; index++)
        {
            if (tokens[index].Kind != TokenKind.Word || tokens[index].Is(WordClasses.Determiner | WordClasses.Genitive))
                continue;
            if (!HasWord(named, index, isHead: index == head))
                return false;
            hasRole |= tokens[index].Is(WordClasses.Role);
        }

        return hasRole;
    }

    private bool HasWord(in Mention named, int word, bool isHead)
    {
        NounPhrase name = named.Phrase;
        int end = AppositionEnd(name);
        for (int index = named.First; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Word && (index < name.CoreFirst || index > name.CoreLast || tokens[index].Is(WordClasses.Role)) && AreSame(index, word)
                && !(isHead && _heads.IsDependent(index, named.First, end) && !IsBareCopy(index, word)))
                return true;
        }

        return false;
    }

    /// <summary>"minister spraw zagranicznych profesor Jan Lis": where only cases tell what depends on an office, what has the base form does not.</summary>
    private bool IsBareCopy(int index, int word) => grammar.NamesInflect && FoldedWord.AreEqual(tokens.Span(index), tokens.Span(word));

    private bool AreSame(int left, int right) => NameForms.AreSame(WithoutArticle(left), WithoutArticle(right), grammar.NamesInflect);

    /// <summary>A noun without the article that is written as its beginning or its end, or the body that it is joined to ("HSV-Trainer").</summary>
    private ReadOnlySpan<char> WithoutArticle(int noun)
    {
        ReadOnlySpan<char> word = NameForms.WithoutArticle(tokens.Span(noun));
        if (grammar.CompoundNouns && word.LastIndexOf('-') is > 0 and int hyphen && char.IsUpper(word[hyphen - 1]) && hyphen + KeyLength < word.Length)
            word = word.Slice(hyphen + 1);
        foreach (string ending in grammar.ArticleEndings)
        {
            if (word.Length >= ending.Length + KeyLength && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return word.Slice(0, word.Length - ending.Length);
        }

        return word;
    }

    private int AppositionEnd(in NounPhrase named)
    {
        int end = named.Last + 1, ending = named.CoreLast + 1;
        if (ending < end && tokens[ending].Is(WordClasses.CaseEnding) && tokens.EndsWithAny(ending, grammar.GenitiveEndings, 1))
            return ending;
        bool isComma = tokens.IsKind(end, TokenKind.Comma) && !tokens[end + 1].Is(WordClasses.Conjunction | WordClasses.That);
        if (!isComma && !IsEquated(end))
            return end;
        end++;
        while (end < named.Last + Reach && end < tokens.Count && tokens[end].Kind == TokenKind.Word && !tokens[end].Is(WordClasses.Cue))
            end++;
        return end;
    }

    /// <summary>"Олег Лис – агроном из Рязани": where nouns have neither article nor "is", a dash says by an office who a name is.</summary>
    private bool IsEquated(int dash) =>
        grammar.NoArticles && grammar.NamesInflect && tokens.IsKind(dash, TokenKind.Dash) && tokens.HasSpaceAfter(dash) && dash + 1 < tokens.Count
        && tokens[dash + 1].Is(WordClasses.Role) && !tokens[dash + 1].IsCapitalized;
}
