namespace CorpusGenerator;

/// <summary>Sentences in French.</summary>
internal static class FrenchSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            ca M MM Mme Mmes Mlle Mlles Mgr Me Dr Drs Pr Prof St Ste Sts Gén Cap Lt Col Cdt Amb Ch Ph Th Chr
            J.-C-av p.ex c.-à-d cf env av apr dir vs all angl lat
            """),
        BeforeNumbers = new("n no nos N No p pp vol t chap fig art al par tél éd ch"),
        MaybeFinal = new("etc J.-C janv févr avr juil oct nov déc Inc Cie jr Sté S.A hab min sec ex bd boul"),
        Starters = new("""
            le la les l un une des du de d ce cet cette ces il elle ils elles on je j nous vous tu son sa ses
            leur leurs mon ma mes notre nos votre vos c s n m t qu à au aux en dans par pour sur sous avec sans
            chez vers depuis pendant avant après entre selon malgré contre dès et ou mais donc or ni car si
            quand lorsque comme puisque que qui quoi où quel quelle quels quelles pourquoi comment ainsi alors
            aussi cependant toutefois pourtant néanmoins enfin ensuite puis déjà encore toujours ici là tout
            tous toute toutes plusieurs certains chaque aucun autre autres ne pas hier demain maintenant y est
            sont était a ont
            """),
    };
}
