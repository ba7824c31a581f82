namespace CorpusGenerator;

/// <summary>Sentences in Belarusian.</summary>
internal static class BelarusianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("г.зн гл ім праф акад дац інж ген палк св вул прасп пл зав д-р спадар напр нар англ ням"),
        BeforeNumbers = new("№ стар с арт гл п мал табл т ч тэл"),
        MaybeFinal = new("г гг ст н.э тыс млн млрд руб км м інш г.д да.т.п вобл р-н"),
        Starters = new("""
            у ў на з са да ад па за пад над пры для без праз паміж пасля перад і а але або калі хоць каб таму
            так таксама ён яна яно яны я мы вы гэта гэты гэтая гэтыя той там тут дзе як які што хто чаму не ні
            ужо яшчэ толькі цяпер сёння учора потым тады усе ўсе быў была было былі ёсць будзе
            """),
    };
}
