namespace CorpusGenerator;

/// <summary>Sentences in Vietnamese.</summary>
internal static class VietnameseSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("TS ThS PGS GS BS KS CN Th.S TP Tp tp Tx Q P Ð Đ"),
        BeforeNumbers = new("tr Tr Ch"),
        MaybeFinal = new("v.v VNĐ CN"),
        Starters = new("""
            các những một này đó kia ông bà anh chị em tôi chúng họ nó ở trong ngoài trên dưới tại từ đến về với
            cho bằng của do vì nên nếu khi lúc sau trước theo và hoặc hay nhưng tuy mặc dù để mà thì là được bị
            đã đang sẽ cũng còn chỉ không chưa có hiện nay hôm năm ngày tháng ra mọi mỗi nhiều tất cả ai gì đâu
            sao thế
            """),
    };
}
