### Messages for the error codes of Gengo's API: Slovak (sk).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = V tejto aplikácii sa vyskytla chyba, preto služba { -service } nemohla prijať požiadavku. Informujte o tom tvorcov aplikácie.

user-try-later = Služba { -service } má momentálne problémy. Skúste to znova o niekoľko minút.

user-no-access = K tomuto obsahu nemáte prístup. Overte, či používate správny účet.

user-wrong-state = V aktuálnej fáze zákazky to nie je možné. Najprv zistite, v akom stave zákazka je.

user-file-again = Pri prenose súboru sa vyskytla chyba. Pridajte súbor znova.

user-rating = Zadajte hodnotenie od 1 do 5.

user-captcha = Bezpečnostným overením potvrďte, že nie ste robot.

user-comment = Najprv napíšte komentár.

user-unknown = Vyskytla sa chyba, skúste to znova. Ak sa zopakuje, informujte o nej tvorcov aplikácie.

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

## Authentication

error-1000 = Autentifikácia zlyhala
    .user = Služba { -service } nerozpoznala účet tejto aplikácie. Overte údaje o účte v nastaveniach aplikácie.

error-1100 = api_sig je povinné pole
    .user = { user-app-fault }

error-1150 = api_key je povinné pole
    .user = { user-app-fault }

error-1200 = timestamp je povinné pole
    .user = { user-app-fault }

error-1201 = timestamp musí byť číslo
    .user = { user-app-fault }

## Request

error-1250 = data je povinné pole
    .user = { user-app-fault }

error-1251 = Údaje JSON sa nedajú dekódovať
    .user = { user-app-fault }

error-1754 = systém zistil požiadavku s totožným obsahom v rozmedzí 5 minút
    .user = Rovnaká objednávka bola práve odoslaná. Ak ju chcete odoslať ešte raz, počkajte päť minút.

## Jobs

error-1300 = type je povinné pole
    .user = { user-app-fault }

error-1301 = hodnota job_type nie je podporovaná
    .user = { user-app-fault }

error-1304 = neplatná úroveň kvality
    .user = Táto úroveň kvality nie je k dispozícii. Vyberte inú.

error-1350 = body_src je povinné pole
    .user = Chýba text na preklad. Zadajte text.

error-1351 = Neplatný text na preklad
    .user = Text sa v tejto podobe nedá preložiť. Prejdite si ho a skúste to znova.

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

error-1852 = neplatná hodnota parametra allow fork
    .user = { user-app-fault }

error-1901 = process musí byť 0 alebo 1
    .user = { user-app-fault }

error-2050 = job_id je povinné pole
    .user = { user-app-fault }

error-2100 = Neoprávnený prístup k zákazke
    .user = { user-no-access }

error-2251 = Zákazka sa nedá zaplatiť (nesprávny stav)
    .user = { user-wrong-state }

error-2252 = Zákazka sa nedá zrušiť (nesprávny stav)
    .user = Táto zákazka sa už nedá zrušiť, pretože sa na nej pracuje alebo je dokončená.

error-2650 = Neplatný stav zákazky
    .user = { user-wrong-state }

error-2752 = tone môže mať najviac 128 znakov
    .user = Opis požadovaného tónu je príliš dlhý. Skráťte ho najviac na 128 znakov.

error-2753 = purpose môže mať najviac 128 znakov
    .user = Opis účelu prekladu je príliš dlhý. Skráťte ho najviac na 128 znakov.

## Files

error-1302 = chýba identifikátor
    .user = { user-app-fault }

error-1303 = chýba cenová ponuka
    .user = Cena za tento súbor ešte nie je určená. Najprv si vyžiadajte cenovú ponuku.

error-1305 = počet súborov pre cenovú ponuku prekračuje limit
    .user = Súborov je naraz príliš veľa. Niektoré odstráňte a skúste to znova.

error-1306 = veľkosť súboru pre cenovú ponuku prekračuje limit
    .user = Súbor je príliš veľký. Vyberte menší alebo ho rozdeľte.

error-1352 = neplatný typ obsahu
    .user = Súbory tohto typu nie sú podporované. Vyberte iný formát.

error-1501 = filename je povinné pole
    .user = { user-file-again }

error-1801 = súbory nezodpovedajú zákazkám
    .user = { user-file-again }

error-1802 = súbor sa nepodarilo nahrať (je súbor v poriadku a jeho prípona podporovaná?)
    .user = Súbor sa nepodarilo nahrať. Overte, či sa dá otvoriť a či je jeho formát podporovaný, a skúste to znova.

error-1803 = chýba kľúč súboru
    .user = { user-file-again }

error-1804 = chýba identifikátor zákaziek
    .user = { user-app-fault }

## Grouping

error-1851 = as_group musí byť 0 alebo 1
    .user = { user-app-fault }

error-1950 = Tieto zákazky sa nedajú zoskupiť (majú rôzne úrovne kvality, zdrojové alebo cieľové jazyky)
    .user = Skupinu môžu tvoriť len zákazky s rovnakými jazykmi a rovnakou úrovňou kvality. Tieto zákazky sa líšia, preto ich objednajte samostatne.

error-1951 = Z jedinej zákazky sa nedá vytvoriť skupina
    .user = Skupina musí obsahovať aspoň dve zákazky. Pridajte ďalšiu alebo túto objednajte samostatne.

error-1952 = Zákazky Ultra sa nedajú zoskupiť
    .user = Zákazky s touto úrovňou kvality nemôžu tvoriť skupinu. Objednajte ich samostatne.

error-2550 = Chýba identifikátor skupiny zákaziek
    .user = { user-app-fault }

error-2600 = Neoprávnený prístup k skupine zákaziek
    .user = { user-no-access }

## Comments

error-2000 = body je povinné pole
    .user = { user-comment }

error-2010 = neplatná príloha
    .user = Priložený súbor sa nedá použiť. Odstráňte ho alebo priložte iný.

## Revisions

error-2150 = revision_id je povinné pole
    .user = { user-app-fault }

error-2200 = Neoprávnený prístup k verzii prekladu
    .user = { user-no-access }

## Review

error-2250 = Zákazka sa nedá skontrolovať
    .user = Tento preklad ešte nie je pripravený na kontrolu, alebo už bol skontrolovaný.

error-2300 = comment je povinné pole
    .user = { user-comment }

error-2350 = reason je povinné pole
    .user = Vyberte dôvod.

error-2400 = captcha je povinné pole
    .user = { user-captcha }

error-2401 = Neplatné overenie captcha
    .user = { user-captcha }

error-2450 = Neplatná hodnota následnej akcie
    .user = Vyberte, čo sa má so zákazkou ďalej stať.

## Rating

error-2500 = rating je povinné pole
    .user = { user-rating }

error-2501 = rating musí byť číslo od 1 do 5
    .user = { user-rating }

error-2502 = rating musí byť v rozsahu od 1 do 5
    .user = { user-rating }

error-2503 = príznak zverejnenia musí mať logickú hodnotu
    .user = { user-app-fault }

## Orders

error-2750 = Neoprávnený prístup k objednávke
    .user = { user-no-access }

error-2751 = Zrušenie objednávky pred jej spracovaním. Počkajte, kým objednávka opustí náš front.
    .user = Táto objednávka sa ešte pripravuje a zatiaľ sa nedá zrušiť. Skúste to znova o niekoľko minút.

## Credits

error-2700 = Nedostatok kreditu – dobite si ho
    .user = Váš zostatok na túto objednávku nestačí. Dobite si kredit a skúste to znova.

## Service

error-2800 = Rozhranie API je dočasne nedostupné
    .user = { user-try-later }
