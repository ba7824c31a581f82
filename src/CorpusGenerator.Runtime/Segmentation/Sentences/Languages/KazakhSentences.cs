namespace CorpusGenerator;

/// <summary>Sentences in Kazakh.</summary>
internal static class KazakhSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("проф акад доц инж ген полк мыс қар т.с д-р көш даң"),
        BeforeNumbers = new("№ бет б т сурет кесте тарм бап тел"),
        MaybeFinal = new("ж жж ғ т.б т.с.с т.т мың млн млрд трлн тг км м кг сағ мин сек обл ауд"),
        Starters = new("""
            бұл ол олар осы сол мен сен біз сіз бір және немесе бірақ алайда дегенмен өйткені егер не қалай неге
            кім қайда қандай әр кейбір көп барлық басқа да де үшін сияқты кейін бұрын енді бүгін кеше ертең тағы
            сондай сондықтан осылайша жоқ
            """),
    };
}
