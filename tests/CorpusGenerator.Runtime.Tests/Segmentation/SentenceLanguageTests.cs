namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>Abbreviations, initials, ordinals and quotations, language by language.</summary>
public class SentenceLanguageTests
{
    [Theory]
    [InlineData("en", "Mr. Orlin and Dr. Mira Holm met Gen. Pratt in St. Aubin. |The talks lasted until 5 p.m. |They will go on.")]
    [InlineData("en", "J. R. Marlow of Holm & Co. Harbours spoke. |The U.S. President, e.g. Ms. Vale, did not. |See No. 5 and vol. II here.")]
    [InlineData("en", "She lives in the U.S. |It suits her. |He said no. |Then he left. |So do I. |Marlow agrees.")]
    [InlineData("en", "Holm Inc. rose 3.5 percent. |“Is it over?” she asked. |“It is (I hope).” |He smiled.")]
    [InlineData("de", "Am 3. Oktober kam Dr. Holm, z. B. mit der Fähre Nr. 5 an. |Die Brücke bleibt zu.")]
    [InlineData("de", "Das gilt u. a. Hunden und Katzen usw. |Der 2. Weltkrieg, das 19. Jahrhundert, Karl XII. Gustav. |Es waren 12. |Die anderen gingen.")]
    [InlineData("de", "„Kommt ihr mit?“ fragte Herr J. Klee. |„Nein!“, rief sie. |»Gut.« |Er ging um 1900 v. Chr. Geburt.")]
    [InlineData("pl", "Spotkał się m.in. z prof. Janem Wolnym przy ul. Portowej. |Dnia 3 maja 2031 r. otwarto most. |Np. Anna wróciła.")]
    [InlineData("pl", "Powiedziałem im. |Potem wyszli. |Szkoła im. Anny Wolnej ma 120 lat itd. |To wszystko.")]
    [InlineData("fr", "M. Olivier et Mme Delorme, p. ex., partent. |« Vous venez ? » demande-t-il. |« Oui ! » |Elle sourit. |Voir p. 12 et n. 3.")]
    [InlineData("es", "El Sr. Orlín y la Dra. Vega llegaron a EE. UU. con el Gral. Prado. |¿Vendrá? |¡Sí! |Véase la pág. 12, etc. |Luego se fue.")]
    [InlineData("it", "Il sig. Orlini e la dott.ssa Vela, cfr. pag. 12, sono qui. |«Venite?» chiese l'avv. Prati. |«Sì!» |Poi tacque.")]
    [InlineData("pt", "O Sr. Orlim e a Dra. Vela, p. ex., moram na Av. Central. |Ver pág. 12. |Chegaram ontem.")]
    [InlineData("ru", "В 2031 г. Москва росла, т. е. на ул. Мирной жил проф. А. Б. Орлин. |Он уехал и т. д. |Затем пришли др. люди.")]
    [InlineData("ru", "— Ты где? — спросил он. |— Дома! |— Это хорошо. |Я сказал им. |Потом ушёл.")]
    [InlineData("uk", "У 2031 р. проф. О. Б. Орлин жив на вул. Мирній, тобто в м. Рівне. |Він поїхав і т. д. |Потім прийшла Віра.")]
    [InlineData("cs", "Dne 3. 5. 2031 přijel Ing. Jan Olin, tzv. starosta. |Bydlí na ul. Přístavní č. 5. |Pak odešel.")]
    [InlineData("sk", "Dňa 3. 5. 2031 prišiel Mgr. Ján Olin, napr. s Evou. |Býva na ul. Prístavnej č. 5. |Potom odišiel.")]
    [InlineData("hr", "Dana 3. 5. 2031. stigao je dr. Ivan Olin, npr. s Anom. |Vidi str. 5 i čl. 3. |Zatim je otišao.")]
    [InlineData("sr", "Дана 3. маја 2031. стигао је др Иван Олин, нпр. са г. Петром. |Види стр. 5. |Затим је отишао.")]
    [InlineData("sr-Latn", "Stigao je prof. Ivan Olin, tzv. g. Petar. |Vidi str. 5. |Zatim je otišao.")]
    [InlineData("sl", "Prišel je dr. Janez Olin, npr. z g. Petrom. |Glej str. 5. |Potem je odšel.")]
    [InlineData("bg", "През 2031 г. София растеше, т.е. на ул. Мирна живееше проф. А. Орлин. |Той замина.")]
    [InlineData("nl", "Dhr. Olin en mevr. Vaal wonen o.a. in St. Aubin, zie blz. 12. |Dr. J. de Wit kwam om 5 uur. |Toen ging hij.")]
    [InlineData("sv", "Den 3 maj kom bl.a. dr. Olin och prof. J. Ek, s. 12. |Klockan var 5 osv. |Sedan gick han.")]
    [InlineData("da", "Den 3. maj kom bl.a. dr. Olin og prof. J. Ek, s. 12. |Klokken var 5 osv. |Så gik han.")]
    [InlineData("nb", "Den 3. mai kom bl.a. dr. Olin og prof. J. Ek, s. 12. |Klokka var 5 osv. |Så gikk han.")]
    [InlineData("is", "Hinn 3. maí kom m.a. dr. Olin, bls. 12. |Hann fór.")]
    [InlineData("fi", "Kaupunkiin tuli 3. toukokuuta esim. Olin ja prof. J. Ek. |Hän lähti klo 5. |Sitten hän palasi.")]
    [InlineData("et", "Linna tuli 3. mail dr. Olin ja prof. J. Ek jne. |Ta läks.")]
    [InlineData("lv", "Pilsētā 3. maijā ieradās prof. J. Olins, piem. Anna. |Viņš aizbrauca.")]
    [InlineData("lt", "Gegužės 3 d. atvyko prof. J. Olinas, pvz. Ona. |Jis išvyko.")]
    [InlineData("hu", "A 2031. máj. 3-i ülésre megjött dr. Olin János, ill. Kis Anna. |Aztán elment.")]
    [InlineData("ro", "La 3 mai a venit dl. Olin cu prof. I. Ene, nr. 5, str. Portului. |Apoi a plecat.")]
    [InlineData("tr", "Toplantıya Dr. Olin ve Prof. A. Ek, yani Sn. Kaya geldi. |Bkz. Tablo 5, s. 12. |Sonra gitti.")]
    [InlineData("el", "Ο κ. Ολίν και ο καθ. Α. Έκο ήρθαν, π.χ. Δευτέρα. |Έρχεσαι; |Ναι. |Μετά έφυγε.")]
    [InlineData("kk", "2031 ж. Алматыда проф. А. Олин болды. |Ол кетті.")]
    [InlineData("id", "Pada 3 Mei Dr. Olin dan Prof. A. Eka tiba di Jl. Pelabuhan No. 5. |Dia pulang.")]
    [InlineData("vi", "Ngày 3, TS. Ô Lin và GS. Vân đến TP. Hải Minh. |Ông về.")]
    [InlineData("ar", "وصل د. سامي العلي إلى المرفأ ص. 5. |هل عاد؟ |نعم! |ثم غادر أ. ب. نجم.")]
    [InlineData("fa", "د. سامان آمد. |آیا رفت؟ |بله.")]
    [InlineData("ur", "وہ آیا۔ |کیا وہ گیا؟ |ہاں۔")]
    [InlineData("he", "פרופ. אולין הגיע. |הוא הלך עם א. ב. כהן. |מתי?")]
    [InlineData("hi", "डॉ. ओलिन आए। |वे ए. बी. शर्मा से मिले। |क्या वे गए?")]
    [InlineData("zh-Hans", "他来了。|“走吧！”|她说。|真的吗？|（完）")]
    [InlineData("ja", "彼が来た。|「行こう。」と言った。|「そう？」|彼女は笑った。")]
    [InlineData("ko", "그가 왔다. |\"가자.\"라고 말했다. |정말? |그렇다.")]
    [InlineData("th", "เขามาเมื่อ พ.ศ. 2574 เวลา 5 น. แล้วกลับ\n|เธอไป")]
    [InlineData("hy", "Նա եկավ։ |Հետո գնաց։")]
    [InlineData("ca", "El Sr. Olin i la Dra. Vela, p. ex., viuen aquí. |Vegeu pàg. 12. |Després va marxar.")]
    [InlineData("gl", "O Sr. Olín e a Dra. Vela viven aquí. |Véxase páx. 12. |Logo marchou.")]
    [InlineData("be", "У 2031 г. праф. А. Олін жыў на вул. Мірнай. |Ён паехаў.")]
    [InlineData("mk", "Проф. А. Олин живее на ул. Мирна бр. 5. |Тој замина.")]
    [InlineData("az", "Prof. A. Olin gəldi, bax. Cədvəl 5. |Sonra getdi.")]
    public void ASentenceEndsWhereTheLanguageEndsIt(string language, string marked) =>
        Assert.Equal(marked, MarkedText.Sentences(marked, language));

    [Theory]
    [InlineData("DE")]
    [InlineData("de-AT")]
    [InlineData("de_CH")]
    public void TheTableIsThatOfTheFirstSubtag(string language)
    {
        const string Marked = "Am 3. Oktober kam sie. |Er ging.";
        Assert.Equal(Marked, MarkedText.Sentences(Marked, language));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("und")]
    [InlineData("tlh")]
    [InlineData("x-private")]
    public void ALanguageWithoutATableHasTheSharedRules(string? language)
    {
        const string Marked = "J. R. Olin kam. |Am 3. |Oktober kam Mr. |Holm.";
        Assert.Equal(Marked, MarkedText.Sentences(Marked, language));
    }
}
