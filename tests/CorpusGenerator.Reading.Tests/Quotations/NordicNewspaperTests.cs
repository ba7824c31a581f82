namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Swedish and Finnish newspapers print: sources inside the clause, long descriptions before a name, an office and a name after an office.</summary>
public class NordicNewspaperTests
{
    [Theory]
    [InlineData("sv", "– Kurvan pekar uppåt, säger rektorn, professor emerita Greta Holm.", "Greta Holm")]
    [InlineData("sv", "– Kurvan pekar uppåt, säger rättens ordförande, lagmannen Greta Holm.", "Greta Holm")]
    [InlineData("fi", "– Onhan se ikävää, kioskissa sen avaamisesta lähtien myyjänä työskennellyt Aino Salo lisäsi.", "Aino Salo")]
    public void ADescriptionBelongsToTheNameAfterIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("sv", "Talesmannen Bo Ek sade enligt nyhetsbyrån Tolbypress att avtalet skulle ge ”allvarliga följder som kräver svar”.", "Bo Ek")]
    [InlineData("fi", "Ministeriön tiedottaja Aino Salo sanoi uutistoimisto Tolin mukaan eilen, että sopimus aiheuttaisi ”vakavia seurauksia, jotka vaatisivat vastatoimia”.", "Aino Salo")]
    public void ASourceInsideTheClauseOnlySaysWhereItWasRead(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
