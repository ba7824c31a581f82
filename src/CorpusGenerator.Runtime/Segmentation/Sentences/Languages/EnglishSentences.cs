namespace CorpusGenerator;

/// <summary>Sentences in English.</summary>
internal static class EnglishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revd Fr Hon Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt
            Brig Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Atty Amb Ste Mt e.g i.e eg ie viz cf vs v ca c
            approx incl esp
            """),
        BeforeNumbers = new("No Nos no nos p pp vol vols ch fig figs art sec para pt ed nr sect cl Op op"),
        MaybeFinal = new("""
            Inc Ltd Co Corp Bros Plc LLC Jr Sr Esq Ph.D M.D B.A M.A D.C a.m p.m al etc dept Dept est Ave Blvd Rd
            Hwy Sq Univ Assn Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Wed Thu Thur Thurs Fri
            Sat Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
            Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que St Ft
            """),
        Starters = new("""
            the a an this that these those there here it he she they we you I his her its their our your my in
            on at by for from to of with without after before during since until when while where as if although
            though because but and or so yet however then now not no one some many most all both each every
            another other others what who why how which whether according also still even only just once
            meanwhile moreover nevertheless despite under over between among such it's he's she's there's that's
            we're they're you're I'm let do does did is was are were has have had will would can could should
            may might please earlier later last next today yesterday tomorrow
            """),
        FinalLetters = new("I"),
    };
}
