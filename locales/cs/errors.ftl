### Messages for the error codes of Gengo's API: Czech (cs).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = V této aplikaci došlo k chybě, a proto překladatelská služba { -service } nemohla udělat, co požadujete. Informujte o tom tvůrce aplikace.

user-try-later = Překladatelská služba { -service } má momentálně potíže. Zkuste to znovu za několik minut.

user-no-access = Tato zakázka nebo objednávka patří k jinému účtu. Přepněte se na správný účet. Pokud to není možné, informujte o tom tvůrce aplikace.

user-file-again = Soubor se nepodařilo přijmout. Přidejte soubor znovu. Pokud to nepomůže, informujte o tom tvůrce aplikace.

user-rating = Zadejte hodnocení od 1 do 5.

user-comment = Nejprve napište komentář.

user-unknown = Došlo k chybě. Zkuste to znovu, a pokud se chyba zopakuje, informujte o ní tvůrce aplikace.

## General

unknown-code = neznámá chyba { $code }
    .user = { user-unknown }

unknown-error = neznámá chyba
    .user = { user-unknown }

http-client-error = požadavek nebyl přijat (HTTP { $code })
    .user = { user-app-fault }

http-server-error = selhání služby (HTTP { $code })
    .user = { user-try-later }

unreadable-response = odpověď se nepodařilo přečíst
    .user = { user-try-later }

service-unreachable = službu se nepodařilo kontaktovat
    .user = Překladatelská služba { -service } je momentálně nedostupná. Zkuste to znovu za několik minut.

summary-jobs =
    { $count ->
        [one] Byla odmítnuta { $count } zakázka
        [few] Byly odmítnuty { $count } zakázky
        [many] Bylo odmítnuto { $count } zakázky
       *[other] Bylo odmítnuto { $count } zakázek
    }

summary-errors =
    { $count ->
        [one] Byla nahlášena { $count } chyba
        [few] Byly nahlášeny { $count } chyby
        [many] Bylo nahlášeno { $count } chyby
       *[other] Bylo nahlášeno { $count } chyb
    }

several-errors = Došlo k několika chybám

## Authentication

error-1000 = Autentizace selhala
    .user = Překladatelská služba { -service } nerozpoznala účet, který tato aplikace používá. Ověřte nastavení aplikace, nebo informujte toho, kdo účet spravuje.

error-1100 = api_sig je povinné pole
    .user = { user-app-fault }

error-1150 = api_key je povinné pole
    .user = { user-app-fault }

error-1200 = timestamp je povinné pole
    .user = { user-app-fault }

error-1201 = timestamp musí být číslo
    .user = { user-app-fault }

## Request

error-1250 = pole data je povinné
    .user = { user-app-fault }

error-1251 = Data JSON v poli data nelze dekódovat
    .user = { user-app-fault }

error-1754 = systém zjistil požadavek s totožným obsahem v rozmezí 5 minut
    .user = Stejná objednávka byla odeslána před chvílí, a proto se neodeslala znovu. Chcete-li totéž objednat ještě jednou, počkejte pět minut.

## Jobs

error-1300 = type je povinné pole
    .user = { user-app-fault }

error-1301 = hodnota job_type není podporována
    .user = { user-app-fault }

error-1304 = neplatná hodnota tier
    .user = Tato úroveň kvality není k dispozici. Vyberte jinou.

error-1350 = body_src je povinné pole
    .user = Chybí text k překladu. Zadejte text.

error-1351 = Neplatný zdrojový text
    .user = Tento text nelze přeložit. Ověřte, zda obsahuje slova, nejen symboly, a zkuste to znovu.

error-1400 = lc_src je povinné pole
    .user = Vyberte jazyk původního textu.

error-1450 = lc_tgt je povinné pole
    .user = Vyberte jazyk, do kterého se má překládat.

error-1500 = tier je povinné pole
    .user = Vyberte úroveň kvality.

error-1551 = jazyková služba není podporována
    .user = Překlad mezi těmito jazyky není v nabídce. Vyberte jiné jazyky nebo jinou úroveň kvality.

error-1601 = callback_url musí být platná adresa URL
    .user = { user-app-fault }

error-1651 = auto_approve musí být 0 nebo 1
    .user = { user-app-fault }

error-1701 = use_preferred musí být 0 nebo 1
    .user = { user-app-fault }

error-1751 = hodnota "custom_data" překračuje maximální povolenou velikost (1kb)
    .user = { user-app-fault }

error-1758 = custom_data musí být řetězec
    .user = { user-app-fault }

error-1800 = jobs je povinné pole
    .user = V této objednávce není co překládat. Přidejte text nebo soubor.

error-1852 = neplatná hodnota allow fork
    .user = { user-app-fault }

error-1901 = process musí být 0 nebo 1
    .user = { user-app-fault }

error-2050 = job_id je povinné pole
    .user = { user-app-fault }

error-2100 = Neoprávněný přístup k zakázce
    .user = { user-no-access }

error-2251 = Zakázku nelze zaplatit (nesprávný stav)
    .user = Tuto zakázku teď nelze zaplatit. Možná už je zaplacená nebo zrušená. Podívejte se na stav zakázky.

error-2252 = Zakázku nelze zrušit (nesprávný stav)
    .user = Tuto zakázku už nelze zrušit. Už se na ní pracuje, nebo je dokončená či zrušená. Podívejte se na stav zakázky.

error-2650 = Neplatná hodnota pole status u zakázky
    .user = { user-app-fault }

error-2752 = tone může mít nejvýše 128 znaků
    .user = Vaše poznámka k tónu překladu je příliš dlouhá. Zkraťte ji na nejvýše 128 znaků.

error-2753 = purpose může mít nejvýše 128 znaků
    .user = Vaše poznámka k účelu překladu je příliš dlouhá. Zkraťte ji na nejvýše 128 znaků.

## Files

error-1302 = chybí pole identifier
    .user = { user-app-fault }

error-1303 = chybí cenová nabídka
    .user = Cena za tento soubor ještě není stanovena. Nejprve si vyžádejte cenovou nabídku.

error-1305 = počet souborů pro cenovou nabídku překračuje limit
    .user = Přidáváte příliš mnoho souborů najednou. Některé odeberte a zkuste to znovu.

error-1306 = velikost souboru pro cenovou nabídku překračuje limit
    .user = Soubor je příliš velký. Rozdělte soubor na části, nebo vyberte menší soubor.

error-1352 = neplatný typ obsahu
    .user = Tento typ souboru není podporován. Vyberte soubor v jiném formátu.

error-1501 = filename je povinné pole
    .user = { user-file-again }

error-1801 = soubory neodpovídají zakázkám
    .user = { user-file-again }

error-1802 = soubor se nepodařilo nahrát (je soubor v pořádku a jeho přípona podporovaná?)
    .user = Soubor se nepodařilo nahrát. Ověřte, zda jde otevřít a zda je jeho formát podporovaný, a zkuste to znovu.

error-1803 = chybí klíč souboru (file_key)
    .user = { user-file-again }

error-1804 = u zakázek chybí pole identifier
    .user = { user-app-fault }

## Grouping

error-1851 = as_group musí být 0 nebo 1
    .user = { user-app-fault }

error-1950 = Tyto zakázky nelze seskupit (mají různé úrovně kvality, zdrojové nebo cílové jazyky)
    .user = Skupinu mohou tvořit jen zakázky se stejnými jazyky a stejnou úrovní kvality. Objednejte tyto zakázky samostatně.

error-1951 = Z jediné zakázky nelze vytvořit skupinu
    .user = Skupina musí obsahovat alespoň dvě zakázky. Přidejte další zakázku, nebo svou zakázku objednejte bez skupiny.

error-1952 = Zakázky Ultra nelze seskupit
    .user = Zakázky s touto úrovní kvality nemohou tvořit skupinu. Objednejte je samostatně.

error-2550 = Chybí identifikátor skupiny zakázek
    .user = { user-app-fault }

error-2600 = Neoprávněný přístup ke skupině zakázek
    .user = { user-no-access }

## Comments

error-2000 = body je povinné pole
    .user = { user-comment }

error-2010 = neplatná hodnota attachment
    .user = Přiložený soubor nelze použít. Odeberte ho, nebo přiložte jiný.

## Revisions

error-2150 = revision_id je povinné pole
    .user = { user-app-fault }

error-2200 = Neoprávněný přístup k verzi překladu
    .user = { user-no-access }

## Review

error-2250 = Zakázku nelze v jejím současném stavu zkontrolovat
    .user = Tento překlad teď nemůžete zkontrolovat. Ještě není připravený, nebo už byl zkontrolován. Podívejte se na stav zakázky.

error-2300 = comment je povinné pole
    .user = { user-comment }

error-2350 = reason je povinné pole
    .user = Vyberte důvod odmítnutí překladu.

error-2400 = captcha je povinné pole
    .user = Dokončete bezpečnostní ověření a potvrďte tak, že nejste robot.

error-2401 = Neplatné ověření captcha
    .user = Bezpečnostní ověření se nezdařilo. Zkuste to znovu a potvrďte tak, že nejste robot.

error-2450 = Neplatná hodnota následné akce (follow_up)
    .user = Vyberte, co se má se zakázkou stát dál.

## Rating

error-2500 = rating je povinné pole
    .user = { user-rating }

error-2501 = rating musí být číslo od 1 do 5
    .user = { user-rating }

error-2502 = rating musí být v rozsahu od 1 do 5
    .user = { user-rating }

error-2503 = příznak public musí mít logickou hodnotu
    .user = { user-app-fault }

## Orders

error-2750 = Neoprávněný přístup k objednávce
    .user = { user-no-access }

error-2751 = Objednávku nelze zrušit, dokud není zpracována. Počkejte, až objednávka opustí naši frontu.
    .user = Tato objednávka se ještě připravuje a zatím ji nelze zrušit. Zkuste to znovu za několik minut.

## Credits

error-2700 = Nedostatek kreditu – dobijte si ho
    .user = Na účtu není na tuto objednávku dost kreditu. Dobijte kredit, nebo informujte toho, kdo účet spravuje.

## Service

error-2800 = Rozhraní API je dočasně nedostupné
    .user = { user-try-later }
