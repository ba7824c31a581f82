namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Arabic sets between a verb of speech and its subject, or after either.</summary>
public class ArabicTests
{
    [Theory]
    [InlineData("ونقلت الصحيفة عن مصدر عسكري لم تكشف هويته قوله إن «الوحدات استعادت السيطرة على التلال».", "مصدر عسكري")]
    [InlineData("أما زوجته، سعاد المنصوري، فترى الأمر من زاوية أخرى: \"المال ليس المشكلة في هذا البيت\".", "سعاد المنصوري")]
    [InlineData("ورأى الباحث في مركز الدراسات البحرية سامر حداد أن \"هذه بداية مرحلة جديدة هنا\".", "سامر حداد")]
    [InlineData("وأوضحت المشرفة على الدراسة، لينا حداد، في تصريحات: \"وجدنا علاقة واضحة في النتائج\".", "لينا حداد")]
    [InlineData("واستبعد الخبير الاقتصادي جورج حنا رفع الدعم، قائلا لـ«النهضة» إن «أي خطوة من هذا النوع خطيرة».", "جورج حنا")]
    [InlineData("ورد عليه رئيس البلدية ضاحكا: \"نحن بانتظارك هنا في أي وقت\".", "رئيس البلدية")]
    [InlineData("ووصفت النائبة ليلى الصباغ القرار بأنه \"ضربة قاسية جدا للطبقة الوسطى\".", "ليلى الصباغ")]
    [InlineData("وقال المهندس: \"المشروع تأخر كثيرا بسبب التمويل\".", "المهندس")]
    public void TheSubjectIsFound(string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoting.Speakers(text, "ar")), StringComparison.Ordinal);

    [Fact]
    public void AnAgencyIsToldAndDoesNotSpeak() =>
        Assert.Equal(
            "سناء القاسمي",
            Quoting.Speakers("أكدت الطبيبة سناء القاسمي أن القسم مزدحم. وقالت لوكالة فرانس برس عبر الهاتف \"لم نر شيئا كهذا من قبل\".", "ar")[^1]);
}
