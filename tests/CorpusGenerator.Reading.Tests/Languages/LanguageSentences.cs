namespace CorpusGenerator.Reading.Tests;

/// <summary>A sentence or two in each language that the identifier knows, about people and places that do not exist.</summary>
internal static class LanguageSentences
{
    public static readonly (string Tag, string Text)[] All =
    [
        ("ar", "أعلنت رئيسة البلدية أمس أن العبّارة ستعود إلى العمل في بداية الصيف، بعد إصلاح المحرك القديم."),
        ("cs", "Starostka včera oznámila, že přívoz začne znovu jezdit na začátku léta, jakmile bude opraven starý motor."),
        ("da", "Borgmesteren oplyste i går, at færgen sejler igen fra begyndelsen af sommeren, når den gamle motor er blevet repareret."),
        ("de", "Die Bürgermeisterin teilte gestern mit, dass die Fähre zu Beginn des Sommers wieder fährt, sobald der alte Motor repariert ist."),
        ("el", "Η δήμαρχος ανακοίνωσε χθες ότι το πορθμείο θα λειτουργήσει ξανά στις αρχές του καλοκαιριού."),
        ("en", "The mayor announced yesterday that the ferry will run again at the beginning of summer, once the old engine has been repaired."),
        ("es", "La alcaldesa anunció ayer que el transbordador volverá a funcionar a principios del verano, cuando se haya reparado el motor viejo."),
        ("fa", "شهردار دیروز اعلام کرد که قایق از آغاز تابستان دوباره کار می‌کند، وقتی که موتور کهنه تعمیر شود."),
        ("fi", "Pormestari ilmoitti eilen, että lautta alkaa taas kulkea kesän alussa, kun vanha moottori on saatu korjattua."),
        ("fr", "La maire a annoncé hier que le bac reprendra son service au début de l’été, dès que le vieux moteur aura été réparé."),
        ("he", "ראש העירייה הודיעה אתמול כי המעבורת תחזור לפעול בתחילת הקיץ, לאחר שיתוקן המנוע הישן."),
        ("hi", "महापौर ने कल बताया कि पुराने इंजन की मरम्मत के बाद नाव गर्मियों की शुरुआत में फिर से चलेगी।"),
        ("hr", "Gradonačelnica je jučer objavila da će trajekt ponovno voziti početkom ljeta, čim stari motor bude popravljen."),
        ("hu", "A polgármester tegnap bejelentette, hogy a komp a nyár elején újra közlekedik, amint a régi motort megjavították."),
        ("id", "Wali kota mengumumkan kemarin bahwa kapal penyeberangan akan beroperasi lagi pada awal musim panas setelah mesin lama diperbaiki."),
        ("it", "La sindaca ha annunciato ieri che il traghetto tornerà in servizio all’inizio dell’estate, non appena il vecchio motore sarà riparato."),
        ("ja", "市長は昨日、古いエンジンの修理が終わり次第、夏の初めに渡し船の運航を再開すると発表した。"),
        ("kk", "Қала әкімі кеше ескі қозғалтқыш жөнделгеннен кейін паромның жаздың басында қайтадан жүретінін хабарлады."),
        ("ko", "시장은 어제 낡은 엔진을 고치는 대로 여름 초에 나룻배가 다시 다닐 것이라고 밝혔다."),
        ("nl", "De burgemeester maakte gisteren bekend dat de veerpont aan het begin van de zomer weer vaart, zodra de oude motor is hersteld."),
        ("no", "Ordføreren opplyste i går at ferja begynner å gå igjen tidlig på sommeren, så snart den gamle motoren er blitt reparert."),
        ("pl", "Burmistrzyni ogłosiła wczoraj, że prom wróci na trasę na początku lata, gdy tylko stary silnik zostanie naprawiony."),
        ("pt", "A presidente da câmara anunciou ontem que a balsa voltará a funcionar no início do verão, assim que o motor velho for reparado."),
        ("ro", "Primărița a anunțat ieri că bacul va circula din nou la începutul verii, de îndată ce motorul vechi va fi reparat."),
        ("ru", "Мэр вчера сообщила, что паром снова начнёт ходить в начале лета, как только починят старый двигатель."),
        ("sr", "Градоначелница је јуче објавила да ће скела поново саобраћати почетком лета, чим стари мотор буде поправљен."),
        ("sv", "Borgmästaren meddelade i går att färjan börjar gå igen i början av sommaren, så snart den gamla motorn har lagats."),
        ("th", "นายกเทศมนตรีประกาศเมื่อวานนี้ว่าเรือข้ามฟากจะกลับมาให้บริการในช่วงต้นฤดูร้อนหลังจากซ่อมเครื่องยนต์เก่าเสร็จ"),
        ("tr", "Belediye başkanı dün, eski motor onarıldıktan sonra vapurun yaz başında yeniden sefere başlayacağını açıkladı."),
        ("uk", "Міська голова вчора повідомила, що пором знову почне ходити на початку літа, щойно відремонтують старий двигун."),
        ("ur", "میئر نے کل اعلان کیا کہ پرانے انجن کی مرمت کے بعد کشتی گرمیوں کے شروع میں دوبارہ چلے گی۔"),
        ("vi", "Thị trưởng hôm qua thông báo phà sẽ hoạt động trở lại vào đầu mùa hè, sau khi động cơ cũ được sửa xong."),
        ("zh-Hans", "市长昨天宣布，旧发动机修好以后，渡轮将在夏初重新开航。"),
        ("zh-Hant", "市長昨天宣布，舊發動機修好以後，渡輪將在夏初重新開航。"),
    ];
}
