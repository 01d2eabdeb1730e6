### Messages for the error codes of Gengo's API: Hungarian (hu).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Az alkalmazás hibája miatt a szolgáltatás ({ -service }) nem tudta elfogadni a kérést. Jelezze ezt az alkalmazás készítőinek.

user-try-later = A szolgáltatás ({ -service }) jelenleg nem működik megfelelően. Próbálja újra néhány perc múlva.

user-no-access = Ehhez nincs hozzáférése. Ellenőrizze, hogy a megfelelő fiókot használja-e.

user-wrong-state = A feladat jelenlegi szakaszában ez nem lehetséges. Először nézze meg, hol tart a feladat.

user-file-again = A fájl nem érkezett meg megfelelően. Adja hozzá újra a fájlt.

user-rating = Adjon 1 és 5 közötti értékelést.

user-captcha = Végezze el a biztonsági ellenőrzést annak igazolására, hogy Ön nem robot.

user-comment = Először írjon megjegyzést.

user-unknown = Hiba történt. Próbálja újra, és ha a hiba ismét előfordul, jelezze az alkalmazás készítőinek.

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

summary-jobs =
    { $count ->
        [one] A szolgáltatás elutasított { $count } feladatot
       *[other] A szolgáltatás elutasított { $count } feladatot
    }

summary-errors =
    { $count ->
        [one] A szolgáltatás { $count } hibát jelzett
       *[other] A szolgáltatás { $count } hibát jelzett
    }

## Authentication

error-1000 = A hitelesítés sikertelen
    .user = A szolgáltatás ({ -service }) nem ismerte fel az alkalmazás fiókját. Ellenőrizze a fiókadatokat az alkalmazás beállításaiban.

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

error-1251 = A JSON-adatok nem dekódolhatók
    .user = { user-app-fault }

error-1754 = a rendszer azonos adattartalmat észlelt 5 percen belül
    .user = Ugyanezt a megrendelést az imént már leadta. Ha még egyszer le szeretné adni, várjon öt percet.

## Jobs

error-1300 = a type mező kötelező
    .user = { user-app-fault }

error-1301 = a job_type értéke nem támogatott
    .user = { user-app-fault }

error-1304 = érvénytelen minőségi szint
    .user = Ez a minőségi szint nem érhető el. Válasszon másikat.

error-1350 = a body_src mező kötelező
    .user = Nincs lefordítandó szöveg. Írja be a szöveget.

error-1351 = Érvénytelen szövegtörzs
    .user = Ez a szöveg jelenlegi formájában nem fordítható le. Ellenőrizze, majd próbálja újra.

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

error-2100 = Jogosulatlan hozzáférés a feladathoz
    .user = { user-no-access }

error-2251 = A feladat nem vásárolható meg (nem megfelelő állapot)
    .user = { user-wrong-state }

error-2252 = A feladat nem vonható vissza (nem megfelelő állapot)
    .user = Ez a feladat már nem vonható vissza, mert a fordítása elkezdődött vagy befejeződött.

error-2650 = Érvénytelen feladatállapot
    .user = { user-wrong-state }

error-2752 = a tone legfeljebb 128 karakter hosszú lehet
    .user = A hangvételre vonatkozó kérése túl hosszú. Rövidítse le legfeljebb 128 karakterre.

error-2753 = a purpose legfeljebb 128 karakter hosszú lehet
    .user = A felhasználási cél leírása túl hosszú. Rövidítse le legfeljebb 128 karakterre.

## Files

error-1302 = hiányzik az azonosító
    .user = { user-app-fault }

error-1303 = hiányzik az árajánlat
    .user = Ehhez a fájlhoz még nincs ár. Először kérjen árajánlatot.

error-1305 = az árajánlatban szereplő fájlok száma meghaladja a korlátot
    .user = Egyszerre túl sok fájlt adott hozzá. Távolítson el néhányat, majd próbálja újra.

error-1306 = az árajánlatban szereplő fájlok mérete meghaladja a korlátot
    .user = A fájl túl nagy. Válasszon kisebbet, vagy ossza több részre.

error-1352 = érvénytelen tartalomtípus
    .user = Ilyen típusú fájl nem fogadható el. Válasszon másik formátumot.

error-1501 = a filename mező kötelező
    .user = { user-file-again }

error-1801 = a feladatok és a fájlok nem felelnek meg egymásnak
    .user = { user-file-again }

error-1802 = a fájl feltöltése sikertelen (ellenőrizte, hogy a fájl megfelelő-e, és a kiterjesztése támogatott-e?)
    .user = A fájlt nem sikerült feltölteni. Ellenőrizze, hogy megnyitható-e, és elfogadott-e a formátuma, majd próbálja újra.

error-1803 = hiányzik a fájlkulcs
    .user = { user-file-again }

error-1804 = hiányzik a feladatok azonosítója
    .user = { user-app-fault }

## Grouping

error-1851 = az as_group értéke csak 0 vagy 1 lehet
    .user = { user-app-fault }

error-1950 = Ezek a feladatok nem csoportosíthatók (eltérő a minőségi szintjük, a forrásnyelvük vagy a célnyelvük)
    .user = Csak olyan feladatok alkothatnak csoportot, amelyeknek azonosak a nyelvei és azonos a minőségi szintje. Ezek eltérnek, ezért rendelje meg őket külön-külön.

error-1951 = Nem hozható létre egyetlen feladatból álló csoport
    .user = Egy csoporthoz legalább két feladat szükséges. Adjon hozzá még egyet, vagy rendelje meg ezt külön.

error-1952 = Az Ultra szintű feladatok nem csoportosíthatók
    .user = Az ilyen minőségi szintű feladatok nem alkothatnak csoportot. Rendelje meg ezeket külön-külön.

error-2550 = Hiányzik a feladatcsoport azonosítója
    .user = { user-app-fault }

error-2600 = Jogosulatlan hozzáférés a feladatcsoporthoz
    .user = { user-no-access }

## Comments

error-2000 = a body mező kötelező
    .user = { user-comment }

error-2010 = a melléklet érvénytelen
    .user = A csatolt fájl nem használható. Távolítsa el, vagy csatoljon másikat.

## Revisions

error-2150 = a revision_id mező kötelező
    .user = { user-app-fault }

error-2200 = Jogosulatlan hozzáférés a fordítás verziójához
    .user = { user-no-access }

## Review

error-2250 = A feladat nem ellenőrizhető
    .user = Ez a fordítás még nem áll készen az ellenőrzésre, vagy az ellenőrzése már megtörtént.

error-2300 = a comment mező kötelező
    .user = { user-comment }

error-2350 = a reason mező kötelező
    .user = Válassza ki az okot.

error-2400 = a captcha mező kötelező
    .user = { user-captcha }

error-2401 = Érvénytelen captcha-feladvány
    .user = { user-captcha }

error-2450 = A további teendő értéke érvénytelen
    .user = Válassza ki, mi történjen ezután a feladattal.

## Rating

error-2500 = a rating mező kötelező
    .user = { user-rating }

error-2501 = a rating értéke csak 1 és 5 közötti szám lehet
    .user = { user-rating }

error-2502 = a rating értékének 1 és 5 közé kell esnie
    .user = { user-rating }

error-2503 = a nyilvánossági jelző csak logikai érték lehet
    .user = { user-app-fault }

## Orders

error-2750 = Jogosulatlan hozzáférés a megrendeléshez
    .user = { user-no-access }

error-2751 = A megrendelést a feldolgozás előtt visszavonták. Várjon, amíg a megrendelés kikerül a várakozási sorunkból.
    .user = Ez a megrendelés még előkészítés alatt áll, ezért egyelőre nem vonható vissza. Próbálja újra néhány perc múlva.

## Credits

error-2700 = Az egyenleg nem elegendő – töltse fel
    .user = Az egyenlege túl alacsony ehhez a megrendeléshez. Töltse fel az egyenlegét, majd próbálja újra.

## Service

error-2800 = Az API átmenetileg nem érhető el
    .user = { user-try-later }
