namespace CorpusGenerator;

/// <summary>Sentences in Indonesian and Malay.</summary>
internal static class IndonesianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dr Dr Drs Dra Prof Ir H Hj Hjh KH Tn Ny Nn Sdr Sdri Yth Bpk Jend Letjen Mayjen Brigjen Kol Kapt Jl
            Gg Kab Kec Kel Prov dgn a.n u.p St
            """),
        BeforeNumbers = new("No no hlm hal vol bab ps gbr tab tel telp"),
        MaybeFinal = new("""
            dll dsb dst dkk S.H S.E M.M S.Pd M.Si M.Sc Ph.D Tbk a.l s.d SM M Jan Feb Mar Apr Jun Jul Agt Sep Okt
            Nov Des
            """),
        Starters = new("""
            ini itu dia ia mereka kami kita saya aku anda di ke dari pada dalam untuk dengan tanpa oleh tentang
            kepada bagi antara sejak hingga sampai selama setelah sebelum ketika saat dan atau tetapi namun
            sedangkan karena jika kalau meski meskipun walaupun agar supaya bahwa seperti sebagai juga selain
            sementara menurut kemudian lalu kini sekarang hari kemarin besok sudah telah belum masih hanya tidak
            bukan ada adalah semua setiap banyak beberapa para apa siapa mana mengapa bagaimana
            """),
    };
}
