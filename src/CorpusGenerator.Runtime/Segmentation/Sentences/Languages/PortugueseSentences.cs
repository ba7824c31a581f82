namespace CorpusGenerator;

/// <summary>Sentences in Portuguese.</summary>
internal static class PortugueseSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            Sr Sra Srs Sras Srta D Dr Dra Drs Dras Prof Profa Profª Eng Enga Arq Gen Cel Cap Ten Maj Sgto Pe Fr
            Mons Sto Sta Exmo Exma Av p.ex cf vs aprox Dep Sen Gov Min Vde av trav
            """),
        BeforeNumbers = new("No n nº no núm pág págs p pp vol t cap fig art arts inc tel"),
        MaybeFinal = new("etc a.C d.C a.m p.m Cia Ltda S.A Inc jr Jr jan fev abr mai jun jul ago nov hab min seg km"),
        Starters = new("""
            o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso ele
            ela eles elas eu nós você vocês seu sua seus suas meu minha nosso nossa se lhe me nos em no na nas
            num numa de do da dos das ao à aos às por pelo pela pelos pelas para com sem sob sobre entre até
            desde durante após antes depois contra segundo e ou mas porém contudo todavia embora quando como
            porque pois que quem qual onde assim também além então logo agora hoje ontem amanhã já ainda não nem
            sim muito mais menos todo todos toda todas cada outro outra outros outras alguns algumas muitos
            muitas há é são era foi foram tem tinha está estava enquanto
            """),
    };
}
