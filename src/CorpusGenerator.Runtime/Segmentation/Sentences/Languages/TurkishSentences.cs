namespace CorpusGenerator;

/// <summary>Sentences in Turkish.</summary>
internal static class TurkishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            Dr Prof Doç Yrd Av Müh Öğr Gör Op Uzm Alb Yrb Bnb Yzb Tğm Org Korg Tüm Gen Sn Hz örn ör bkz krş yak
            çev
            """),
        BeforeNumbers = new("s No no sf ss md fık böl şek tab cilt C tel"),
        MaybeFinal = new("vb vs vd a.g.e A.Ş Ltd Şti Inc M.Ö M.S yy dk sn sa TL Mah Cad Sok Blv Apt"),
        Starters = new("""
            bu şu o bunlar şunlar onlar ben sen biz siz bunun onun onların bir ve veya ya ama fakat ancak lakin
            çünkü eğer ne nasıl neden kim nerede hangi her bazı birçok çok tüm bütün diğer başka de da ise ile
            için gibi göre sonra önce daha henüz artık şimdi bugün dün yarın yine ayrıca böylece burada orada
            öte değil var yok İle İçin İse İki İlk
            """),
    };
}
