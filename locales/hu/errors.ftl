### Messages for the error codes of Gengo's API: Hungarian (hu).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Hiba történt ebben az alkalmazásban, ezért a fordítószolgáltatás – { -service } – nem tudta elvégezni, amit kért. Szóljon az alkalmazás készítőinek.

user-try-later = A fordítószolgáltatás – { -service } – jelenleg nem működik megfelelően. Próbálja újra néhány perc múlva.

user-no-access = Ez a fordítási munka vagy megrendelés egy másik fiókhoz tartozik. Váltson a megfelelő fiókra. Ha ez nem lehetséges, szóljon az alkalmazás készítőinek.

user-file-again = A fájlt nem sikerült fogadni. Adja hozzá újra a fájlt. Ha ez nem segít, szóljon az alkalmazás készítőinek.

user-rating = Adjon 1-től 5-ig terjedő értékelést.

user-comment = Először írjon megjegyzést.

user-unknown = Hiba történt. Próbálja újra, és ha a hiba ismét előfordul, szóljon az alkalmazás készítőinek.

## General

unknown-code = ismeretlen hiba: { $code }
    .user = { user-unknown }

unknown-error = ismeretlen hiba
    .user = { user-unknown }

http-client-error = a szolgáltatás nem fogadta el a kérést (HTTP { $code })
    .user = { user-app-fault }

http-server-error = a szolgáltatás hibája (HTTP { $code })
    .user = { user-try-later }

unreadable-response = a választ nem sikerült beolvasni
    .user = { user-try-later }

service-unreachable = a szolgáltatást nem sikerült elérni
    .user = A fordítószolgáltatás – { -service } – jelenleg nem érhető el. Próbálja újra néhány perc múlva.

summary-jobs =
    { $count ->
        [one] A szolgáltatás elutasított { $count } munkát
       *[other] A szolgáltatás elutasított { $count } munkát
    }

summary-errors =
    { $count ->
        [one] A szolgáltatás { $count } hibát jelzett
       *[other] A szolgáltatás { $count } hibát jelzett
    }

several-errors = Több hiba történt

## Authentication

error-1000 = A hitelesítés sikertelen
    .user = A fordítószolgáltatás – { -service } – nem ismerte fel az alkalmazás fiókját. Ellenőrizze az alkalmazás beállításait, vagy szóljon annak, aki a fiókot kezeli.

error-1100 = az api_sig mező kötelező
    .user = { user-app-fault }

error-1150 = az api_key mező kötelező
    .user = { user-app-fault }

error-1200 = a timestamp mező kötelező
    .user = { user-app-fault }

error-1201 = a timestamp értéke csak szám lehet
    .user = { user-app-fault }

## Request

error-1250 = a data mező kötelező
    .user = { user-app-fault }

error-1251 = A data mezőben lévő JSON nem dekódolható
    .user = { user-app-fault }

error-1754 = a rendszer azonos tartalmú kérést észlelt 5 percen belül
    .user = Ugyanezt a megrendelést az imént már leadta, ezért a rendszer nem rögzítette újra. Ha ugyanezt ismét meg szeretné rendelni, várjon öt percet.

## Jobs

error-1300 = a type mező kötelező
    .user = { user-app-fault }

error-1301 = a job_type értéke nem támogatott
    .user = { user-app-fault }

error-1304 = a tier értéke érvénytelen
    .user = Ez a minőségi szint nem érhető el. Válasszon másikat.

error-1350 = a body_src mező kötelező
    .user = Nincs lefordítandó szöveg. Írja be a szöveget.

error-1351 = Érvénytelen forrásszöveg
    .user = Ez a szöveg nem fordítható le. Ellenőrizze, hogy szavak is vannak-e benne, nem csak jelek, majd próbálja újra.

error-1400 = az lc_src mező kötelező
    .user = Válassza ki az eredeti szöveg nyelvét.

error-1450 = az lc_tgt mező kötelező
    .user = Válassza ki, milyen nyelvre szeretné lefordíttatni a szöveget.

error-1500 = a tier mező kötelező
    .user = Válasszon minőségi szintet.

error-1551 = a nyelvi szolgáltatás nem támogatott
    .user = Ezek között a nyelvek között nem érhető el fordítás. Válasszon más nyelveket vagy másik minőségi szintet.

error-1601 = a callback_url értéke csak érvényes URL-cím lehet
    .user = { user-app-fault }

error-1651 = az auto_approve értéke csak 0 vagy 1 lehet
    .user = { user-app-fault }

error-1701 = a use_preferred értéke csak 0 vagy 1 lehet
    .user = { user-app-fault }

error-1751 = a "custom_data" túllépi a maximális tárolási méretet (1kb)
    .user = { user-app-fault }

error-1758 = a custom_data értéke csak karakterlánc lehet
    .user = { user-app-fault }

error-1800 = a jobs mező kötelező
    .user = Ebben a megrendelésben nincs lefordítandó tartalom. Adjon hozzá szöveget vagy fájlt.

error-1852 = az allow fork értéke érvénytelen
    .user = { user-app-fault }

error-1901 = a process értéke csak 0 vagy 1 lehet
    .user = { user-app-fault }

error-2050 = a job_id mező kötelező
    .user = { user-app-fault }

error-2100 = Jogosulatlan hozzáférés a munkához
    .user = { user-no-access }

error-2251 = A munka nem vásárolható meg (nem megfelelő állapot)
    .user = Ez a fordítási munka most nem vásárolható meg. Lehet, hogy már kifizették vagy visszavonták. Nézze meg a munka állapotát.

error-2252 = A munka nem vonható vissza (nem megfelelő állapot)
    .user = Ez a fordítási munka már nem vonható vissza. Már elkezdték, befejezték vagy visszavonták. Nézze meg a munka állapotát.

error-2650 = A munka status értéke érvénytelen
    .user = { user-app-fault }

error-2752 = a tone legfeljebb 128 karakter hosszú lehet
    .user = A fordítás hangvételéről írt megjegyzése túl hosszú. Rövidítse le legfeljebb 128 karakterre.

error-2753 = a purpose legfeljebb 128 karakter hosszú lehet
    .user = A fordítás céljáról írt megjegyzése túl hosszú. Rövidítse le legfeljebb 128 karakterre.

## Files

error-1302 = hiányzik az identifier mező
    .user = { user-app-fault }

error-1303 = hiányzik az árajánlat
    .user = Ehhez a fájlhoz még nincs ár. Először kérjen árajánlatot.

error-1305 = a fájlok száma meghaladja az árajánlatra vonatkozó korlátot
    .user = Egyszerre túl sok fájlt adott hozzá. Távolítson el közülük néhányat, majd próbálja újra.

error-1306 = a fájl mérete meghaladja az árajánlatra vonatkozó korlátot
    .user = A fájl túl nagy. Válasszon kisebb fájlt, vagy ossza több részre ezt a fájlt.

error-1352 = érvénytelen tartalomtípus
    .user = Ez a fájltípus nem fogadható el. Válasszon más formátumú fájlt.

error-1501 = a filename mező kötelező
    .user = { user-file-again }

error-1801 = a munkák és a fájlok nem felelnek meg egymásnak
    .user = { user-file-again }

error-1802 = a fájl feltöltése sikertelen (ellenőrizte, hogy a fájl megfelelő-e, és a kiterjesztése támogatott-e?)
    .user = A fájlt nem sikerült feltölteni. Ellenőrizze, hogy megnyitható-e, és elfogadott-e a formátuma, majd próbálja újra.

error-1803 = hiányzik a fájlkulcs (file_key)
    .user = { user-file-again }

error-1804 = hiányzik a munkák identifier mezője
    .user = { user-app-fault }

## Grouping

error-1851 = az as_group értéke csak 0 vagy 1 lehet
    .user = { user-app-fault }

error-1950 = Ezek a munkák nem csoportosíthatók (eltérő a minőségi szintjük, a forrásnyelvük vagy a célnyelvük)
    .user = Csak olyan fordítási munkák alkothatnak csoportot, amelyeknek azonosak a nyelvei és a minőségi szintje. Rendelje meg ezeket a munkákat külön-külön.

error-1951 = Egyetlen munkából nem hozható létre csoport
    .user = Egy csoporthoz legalább két fordítási munka szükséges. Adjon hozzá még egy munkát, vagy rendelje meg a munkáját csoport nélkül.

error-1952 = Az Ultra szintű munkák nem csoportosíthatók
    .user = Az ilyen minőségi szintű fordítási munkák nem alkothatnak csoportot. Rendelje meg őket külön-külön.

error-2550 = Hiányzik a munkák csoportjának azonosítója (group_id)
    .user = { user-app-fault }

error-2600 = Jogosulatlan hozzáférés a munkák csoportjához
    .user = { user-no-access }

## Comments

error-2000 = a body mező kötelező
    .user = { user-comment }

error-2010 = az attachment értéke érvénytelen
    .user = A csatolt fájl nem használható. Távolítsa el, vagy csatoljon másikat.

## Revisions

error-2150 = a revision_id mező kötelező
    .user = { user-app-fault }

error-2200 = Jogosulatlan hozzáférés a fordítás verziójához
    .user = { user-no-access }

## Review

error-2250 = A munka jelenleg nem ellenőrizhető
    .user = Ezt a fordítást most nem ellenőrizheti. Még nincs kész, vagy az ellenőrzése már megtörtént. Nézze meg a munka állapotát.

error-2300 = a comment mező kötelező
    .user = { user-comment }

error-2350 = a reason mező kötelező
    .user = Válassza ki, miért utasítja el a fordítást.

error-2400 = a captcha mező kötelező
    .user = Végezze el a biztonsági ellenőrzést, és igazolja, hogy Ön nem robot.

error-2401 = Érvénytelen captcha-feladvány
    .user = A biztonsági ellenőrzés nem sikerült. Próbálja meg újra, és igazolja, hogy Ön nem robot.

error-2450 = A további teendő (follow_up) értéke érvénytelen
    .user = Válassza ki, mi történjen ezután a munkával.

## Rating

error-2500 = a rating mező kötelező
    .user = { user-rating }

error-2501 = a rating értéke csak 1 és 5 közötti szám lehet
    .user = { user-rating }

error-2502 = a rating értékének 1 és 5 közé kell esnie
    .user = { user-rating }

error-2503 = a public jelző csak logikai érték lehet
    .user = { user-app-fault }

## Orders

error-2750 = Jogosulatlan hozzáférés a megrendeléshez
    .user = { user-no-access }

error-2751 = A megrendelés a feldolgozása előtt nem vonható vissza. Várjon, amíg a megrendelés kikerül a várakozási sorunkból.
    .user = Ez a megrendelés még előkészítés alatt áll, ezért egyelőre nem vonható vissza. Próbálja újra néhány perc múlva.

## Credits

error-2700 = Az egyenleg nem elegendő – töltse fel
    .user = A fiók egyenlege nem elég ehhez a megrendeléshez. Töltse fel az egyenleget, vagy szóljon annak, aki a fiókot kezeli.

## Service

error-2800 = Az API átmenetileg nem érhető el
    .user = { user-try-later }
