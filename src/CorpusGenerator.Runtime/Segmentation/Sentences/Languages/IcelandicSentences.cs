namespace CorpusGenerator;

/// <summary>Sentences in Icelandic.</summary>
internal static class IcelandicSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("dr próf hr fr sr þ.e þ.e.a.s t.d m.a m.a.s svo.k svok sbr sk u.þ.b ca st"),
        BeforeNumbers = new("nr bls gr kafli mgr tölul s"),
        MaybeFinal = new("""
            o.s.frv osfrv o.fl ofl o.þ.h m.m f.Kr e.Kr Kr kl kr millj jan feb mar apr jún júl ág sept okt nóv
            des
            """),
        Starters = new("""
            það þetta þessi sá sú hann hún þeir þær þau við ég þú þið í á af um frá til með fyrir eftir hjá og
            en eða þá þegar ef þar hér nú ekki allir margir sumir hvað hver hvers er var eru voru hefur hafa
            """),
    };
}
