### Messages for the error codes of Gengo's API: Slovak (sk).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = V tejto aplikácii sa vyskytla chyba, preto prekladateľská služba { -service } nemohla urobiť, čo požadujete. Informujte o tom tvorcov aplikácie.

user-try-later = Prekladateľská služba { -service } má momentálne problémy. Skúste to znova o niekoľko minút.

user-no-access = Táto zákazka alebo objednávka patrí k inému účtu. Prepnite sa na správny účet. Ak to nie je možné, informujte o tom tvorcov aplikácie.

user-file-again = Súbor sa nepodarilo prijať. Pridajte súbor znova. Ak to nepomôže, informujte o tom tvorcov aplikácie.

user-rating = Zadajte hodnotenie od 1 do 5.

user-comment = Najprv napíšte komentár.

user-unknown = Vyskytla sa chyba. Skúste to znova, a ak sa chyba zopakuje, informujte o nej tvorcov aplikácie.

## General

unknown-code = neznáma chyba { $code }
    .user = { user-unknown }

unknown-error = neznáma chyba
    .user = { user-unknown }

http-client-error = požiadavka nebola prijatá (HTTP { $code })
    .user = { user-app-fault }

http-server-error = zlyhanie služby (HTTP { $code })
    .user = { user-try-later }

unreadable-response = odpoveď sa nepodarilo prečítať
    .user = { user-try-later }

service-unreachable = službu sa nepodarilo kontaktovať
    .user = Prekladateľská služba { -service } je momentálne nedostupná. Skúste to znova o niekoľko minút.

summary-jobs =
    { $count ->
        [one] Bola odmietnutá { $count } zákazka
        [few] Boli odmietnuté { $count } zákazky
        [many] Bolo odmietnutých { $count } zákazky
       *[other] Bolo odmietnutých { $count } zákaziek
    }

summary-errors =
    { $count ->
        [one] Bola nahlásená { $count } chyba
        [few] Boli nahlásené { $count } chyby
        [many] Bolo nahlásených { $count } chyby
       *[other] Bolo nahlásených { $count } chýb
    }

several-errors = Vyskytlo sa viacero chýb

## Authentication

error-1000 = Autentifikácia zlyhala
    .user = Prekladateľská služba { -service } nerozpoznala účet, ktorý táto aplikácia používa. Overte nastavenia aplikácie alebo informujte toho, kto účet spravuje.

error-1100 = api_sig je povinné pole
    .user = { user-app-fault }

error-1150 = api_key je povinné pole
    .user = { user-app-fault }

error-1200 = timestamp je povinné pole
    .user = { user-app-fault }

error-1201 = timestamp musí byť číslo
    .user = { user-app-fault }

## Request

error-1250 = pole data je povinné
    .user = { user-app-fault }

error-1251 = Údaje JSON v poli data sa nedajú dekódovať
    .user = { user-app-fault }

error-1754 = systém zistil požiadavku s totožným obsahom v rozmedzí 5 minút
    .user = Rovnaká objednávka bola odoslaná pred chvíľou, preto sa neodoslala znova. Ak chcete to isté objednať ešte raz, počkajte päť minút.

## Jobs

error-1300 = type je povinné pole
    .user = { user-app-fault }

error-1301 = hodnota job_type nie je podporovaná
    .user = { user-app-fault }

error-1304 = neplatná hodnota tier
    .user = Táto úroveň kvality nie je k dispozícii. Vyberte inú.

error-1350 = body_src je povinné pole
    .user = Chýba text na preklad. Zadajte text.

error-1351 = Neplatný zdrojový text
    .user = Tento text sa nedá preložiť. Overte, či obsahuje slová, nielen symboly, a skúste to znova.

error-1400 = lc_src je povinné pole
    .user = Vyberte jazyk pôvodného textu.

error-1450 = lc_tgt je povinné pole
    .user = Vyberte jazyk, do ktorého sa má prekladať.

error-1500 = tier je povinné pole
    .user = Vyberte úroveň kvality.

error-1551 = jazyková služba nie je podporovaná
    .user = Preklad medzi týmito jazykmi nie je v ponuke. Vyberte iné jazyky alebo inú úroveň kvality.

error-1601 = callback_url musí byť platná adresa URL
    .user = { user-app-fault }

error-1651 = auto_approve musí byť 0 alebo 1
    .user = { user-app-fault }

error-1701 = use_preferred musí byť 0 alebo 1
    .user = { user-app-fault }

error-1751 = hodnota "custom_data" prekračuje maximálnu povolenú veľkosť (1kb)
    .user = { user-app-fault }

error-1758 = custom_data musí byť reťazec
    .user = { user-app-fault }

error-1800 = jobs je povinné pole
    .user = V tejto objednávke nie je čo prekladať. Pridajte text alebo súbor.

error-1852 = neplatná hodnota allow fork
    .user = { user-app-fault }

error-1901 = process musí byť 0 alebo 1
    .user = { user-app-fault }

error-2050 = job_id je povinné pole
    .user = { user-app-fault }

error-2100 = Neoprávnený prístup k zákazke
    .user = { user-no-access }

error-2251 = Zákazka sa nedá zaplatiť (nesprávny stav)
    .user = Táto zákazka sa teraz nedá zaplatiť. Možno už je zaplatená alebo zrušená. Pozrite si stav zákazky.

error-2252 = Zákazka sa nedá zrušiť (nesprávny stav)
    .user = Táto zákazka sa už nedá zrušiť. Už sa na nej pracuje alebo je dokončená či zrušená. Pozrite si stav zákazky.

error-2650 = Neplatná hodnota poľa status v zákazke
    .user = { user-app-fault }

error-2752 = tone môže mať najviac 128 znakov
    .user = Vaša poznámka k tónu prekladu je príliš dlhá. Skráťte ju na najviac 128 znakov.

error-2753 = purpose môže mať najviac 128 znakov
    .user = Vaša poznámka k účelu prekladu je príliš dlhá. Skráťte ju na najviac 128 znakov.

## Files

error-1302 = chýba pole identifier
    .user = { user-app-fault }

error-1303 = chýba cenová ponuka
    .user = Cena za tento súbor ešte nie je určená. Najprv si vyžiadajte cenovú ponuku.

error-1305 = počet súborov pre cenovú ponuku prekračuje limit
    .user = Pridávate príliš veľa súborov naraz. Niektoré odstráňte a skúste to znova.

error-1306 = veľkosť súboru pre cenovú ponuku prekračuje limit
    .user = Súbor je príliš veľký. Rozdeľte súbor na časti alebo vyberte menší súbor.

error-1352 = neplatný typ obsahu
    .user = Tento typ súboru nie je podporovaný. Vyberte súbor v inom formáte.

error-1501 = filename je povinné pole
    .user = { user-file-again }

error-1801 = súbory nezodpovedajú zákazkám
    .user = { user-file-again }

error-1802 = súbor sa nepodarilo nahrať (je súbor v poriadku a jeho prípona podporovaná?)
    .user = Súbor sa nepodarilo nahrať. Overte, či sa dá otvoriť a či je jeho formát podporovaný, a skúste to znova.

error-1803 = chýba kľúč súboru (file_key)
    .user = { user-file-again }

error-1804 = v zákazkách chýba pole identifier
    .user = { user-app-fault }

## Grouping

error-1851 = as_group musí byť 0 alebo 1
    .user = { user-app-fault }

error-1950 = Tieto zákazky sa nedajú zoskupiť (majú rôzne úrovne kvality, zdrojové alebo cieľové jazyky)
    .user = Skupinu môžu tvoriť len zákazky s rovnakými jazykmi a rovnakou úrovňou kvality. Objednajte tieto zákazky samostatne.

error-1951 = Z jedinej zákazky sa nedá vytvoriť skupina
    .user = Skupina musí obsahovať aspoň dve zákazky. Pridajte ďalšiu zákazku alebo svoju zákazku objednajte bez skupiny.

error-1952 = Zákazky Ultra sa nedajú zoskupiť
    .user = Zákazky s touto úrovňou kvality nemôžu tvoriť skupinu. Objednajte ich samostatne.

error-2550 = Chýba identifikátor skupiny zákaziek
    .user = { user-app-fault }

error-2600 = Neoprávnený prístup k skupine zákaziek
    .user = { user-no-access }

## Comments

error-2000 = body je povinné pole
    .user = { user-comment }

error-2010 = neplatná hodnota attachment
    .user = Priložený súbor sa nedá použiť. Odstráňte ho alebo priložte iný.

## Revisions

error-2150 = revision_id je povinné pole
    .user = { user-app-fault }

error-2200 = Neoprávnený prístup k verzii prekladu
    .user = { user-no-access }

## Review

error-2250 = Zákazka sa v súčasnom stave nedá skontrolovať
    .user = Tento preklad teraz nemôžete skontrolovať. Ešte nie je pripravený alebo už bol skontrolovaný. Pozrite si stav zákazky.

error-2300 = comment je povinné pole
    .user = { user-comment }

error-2350 = reason je povinné pole
    .user = Vyberte dôvod odmietnutia prekladu.

error-2400 = captcha je povinné pole
    .user = Dokončite bezpečnostné overenie a potvrďte tak, že nie ste robot.

error-2401 = Neplatné overenie captcha
    .user = Bezpečnostné overenie sa nepodarilo. Skúste to znova a potvrďte tak, že nie ste robot.

error-2450 = Neplatná hodnota následnej akcie (follow_up)
    .user = Vyberte, čo sa má so zákazkou ďalej stať.

## Rating

error-2500 = rating je povinné pole
    .user = { user-rating }

error-2501 = rating musí byť číslo od 1 do 5
    .user = { user-rating }

error-2502 = rating musí byť v rozsahu od 1 do 5
    .user = { user-rating }

error-2503 = príznak public musí mať logickú hodnotu
    .user = { user-app-fault }

## Orders

error-2750 = Neoprávnený prístup k objednávke
    .user = { user-no-access }

error-2751 = Objednávka sa nedá zrušiť, kým nie je spracovaná. Počkajte, kým objednávka opustí náš front.
    .user = Táto objednávka sa ešte pripravuje a zatiaľ sa nedá zrušiť. Skúste to znova o niekoľko minút.

## Credits

error-2700 = Nedostatok kreditu – dobite si ho
    .user = Na účte nie je dosť kreditu na túto objednávku. Dobite kredit alebo informujte toho, kto účet spravuje.

## Service

error-2800 = Rozhranie API je dočasne nedostupné
    .user = { user-try-later }
