namespace CorpusGenerator;

/// <summary>Sentences in Macedonian.</summary>
internal static class MacedonianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("г г-ѓа г-дин д-р проф акад инж ген св ул т.е т.н нпр сп анг гер фр лат"),
        BeforeNumbers = new("бр стр чл ст гл сл таб тел"),
        MaybeFinal = new("год итн др сл и.др и.сл мил млрд илј ден мин сек н.е п.н.е"),
        Starters = new("""
            во на од до по за со при без над под пред меѓу според и а но или ниту затоа бидејќи кога ако иако да
            додека како така исто тоа тој таа тие овој оваа ова овие јас ние вие кој што каде зошто не нема е се
            беше беа има имаат веќе уште само сега денес вчера утре потоа тогаш таму тука сите секој многу некои
            други
            """),
    };
}
