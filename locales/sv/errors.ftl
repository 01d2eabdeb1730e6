### Messages for the error codes of Gengo's API: Swedish (sv).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Något gick fel i den här appen, så { -service } kunde inte acceptera begäran. Meddela appens utvecklare.

user-try-later = { -service } har problem just nu. Försök igen om några minuter.

user-no-access = Du har inte åtkomst till det här. Kontrollera att du använder rätt konto.

user-wrong-state = Det här är inte möjligt i uppdragets nuvarande skede. Kontrollera först hur långt uppdraget har kommit.

user-file-again = Filen kom inte fram som den skulle. Lägg till filen igen.

user-rating = Ge ett betyg från 1 till 5.

user-captcha = Genomför säkerhetskontrollen för att visa att du inte är en robot.

user-comment = Skriv en kommentar först.

user-unknown = Något gick fel. Försök igen och meddela appens utvecklare om det händer på nytt.

## General

unknown-code = okänt fel { $code }
    .user = { user-unknown }

unknown-error = okänt fel
    .user = { user-unknown }

http-client-error = begäran accepterades inte (HTTP { $code })
    .user = { user-app-fault }

http-server-error = fel i tjänsten (HTTP { $code })
    .user = { user-try-later }

unreadable-response = svaret kunde inte läsas
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [one] { $count } uppdrag avvisades
       *[other] { $count } uppdrag avvisades
    }

summary-errors =
    { $count ->
        [one] { $count } fel rapporterades
       *[other] { $count } fel rapporterades
    }

## Authentication

error-1000 = Autentiseringen misslyckades
    .user = { -service } kände inte igen den här appens konto. Kontrollera kontouppgifterna i appens inställningar.

error-1100 = api_sig är ett obligatoriskt fält
    .user = { user-app-fault }

error-1150 = api_key är ett obligatoriskt fält
    .user = { user-app-fault }

error-1200 = timestamp är ett obligatoriskt fält
    .user = { user-app-fault }

error-1201 = timestamp måste vara numeriskt
    .user = { user-app-fault }

## Request

error-1250 = data är ett obligatoriskt fält
    .user = { user-app-fault }

error-1251 = JSON-data kan inte avkodas
    .user = { user-app-fault }

error-1754 = systemet har upptäckt identiska data inom ett tidsfönster på 5 minuter
    .user = Du har nyss lagt samma beställning. Vänta fem minuter om du vill lägga den en gång till.

## Jobs

error-1300 = type är ett obligatoriskt fält
    .user = { user-app-fault }

error-1301 = job_type stöds inte
    .user = { user-app-fault }

error-1304 = ogiltig kvalitetsnivå
    .user = Den här kvalitetsnivån är inte tillgänglig. Välj en annan.

error-1350 = body_src är ett obligatoriskt fält
    .user = Det finns ingen text att översätta. Skriv in texten.

error-1351 = Ogiltigt textinnehåll
    .user = Den här texten går inte att översätta som den är. Kontrollera den och försök igen.

error-1400 = lc_src är ett obligatoriskt fält
    .user = Välj vilket språk originaltexten är skriven på.

error-1450 = lc_tgt är ett obligatoriskt fält
    .user = Välj vilket språk du vill översätta till.

error-1500 = tier är ett obligatoriskt fält
    .user = Välj en kvalitetsnivå.

error-1551 = språktjänsten stöds inte
    .user = Översättning mellan de här språken erbjuds inte. Välj andra språk eller en annan kvalitetsnivå.

error-1601 = callback_url måste vara en giltig URL
    .user = { user-app-fault }

error-1651 = auto_approve måste vara 0 eller 1
    .user = { user-app-fault }

error-1701 = use_preferred måste vara 0 eller 1
    .user = { user-app-fault }

error-1751 = "custom_data" överskrider den maximala lagringsgränsen (1kb)
    .user = { user-app-fault }

error-1758 = custom_data måste vara en sträng
    .user = { user-app-fault }

error-1800 = jobs är ett obligatoriskt fält
    .user = Det finns inget att översätta i den här beställningen. Lägg till en text eller en fil.

error-1852 = ogiltigt värde för allow fork
    .user = { user-app-fault }

error-1901 = process måste vara 0 eller 1
    .user = { user-app-fault }

error-2050 = job_id är ett obligatoriskt fält
    .user = { user-app-fault }

error-2100 = Obehörig åtkomst till uppdrag
    .user = { user-no-access }

error-2251 = Uppdraget kan inte köpas (fel status)
    .user = { user-wrong-state }

error-2252 = Uppdraget kan inte annulleras (fel status)
    .user = Det här uppdraget kan inte längre annulleras eftersom arbetet redan har påbörjats eller är slutfört.

error-2650 = Ogiltig uppdragsstatus
    .user = { user-wrong-state }

error-2752 = tone får vara högst 128 tecken
    .user = Beskrivningen av önskad ton är för lång. Korta ner den till högst 128 tecken.

error-2753 = purpose får vara högst 128 tecken
    .user = Beskrivningen av syftet är för lång. Korta ner den till högst 128 tecken.

## Files

error-1302 = identifierare saknas
    .user = { user-app-fault }

error-1303 = offert saknas
    .user = Det finns inget pris för den här filen än. Begär en offert först.

error-1305 = antalet filer i offerten överskrider gränsen
    .user = Det är för många filer på en gång. Ta bort några av dem och försök igen.

error-1306 = filstorleken i offerten överskrider gränsen
    .user = Filen är för stor. Välj en mindre eller dela upp filen.

error-1352 = innehållstypen är ogiltig
    .user = Filer av den här typen accepteras inte. Välj ett annat format.

error-1501 = filename är ett obligatoriskt fält
    .user = { user-file-again }

error-1801 = filer och uppdrag stämmer inte överens
    .user = { user-file-again }

error-1802 = filen kunde inte laddas upp (har du kontrollerat att filen är korrekt och att filändelsen stöds?)
    .user = Filen kunde inte laddas upp. Kontrollera att den går att öppna och att formatet accepteras, och försök sedan igen.

error-1803 = filnyckel saknas
    .user = { user-file-again }

error-1804 = uppdragens identifierare saknas
    .user = { user-app-fault }

## Grouping

error-1851 = as_group måste vara 0 eller 1
    .user = { user-app-fault }

error-1950 = De här uppdragen kan inte grupperas (de har olika kvalitetsnivåer, källspråk eller målspråk)
    .user = Endast uppdrag med samma språk och kvalitetsnivå kan bilda en grupp. Beställ uppdragen var för sig.

error-1951 = Du kan inte gruppera ett enda uppdrag
    .user = En grupp måste bestå av minst två uppdrag. Lägg till ytterligare ett uppdrag eller beställ det här separat.

error-1952 = Ultra-uppdrag kan inte grupperas
    .user = Uppdrag på den här kvalitetsnivån kan inte bilda en grupp. Beställ dem var för sig.

error-2550 = Uppdragsgruppens id saknas
    .user = { user-app-fault }

error-2600 = Obehörig åtkomst till uppdragsgrupp
    .user = { user-no-access }

## Comments

error-2000 = body är ett obligatoriskt fält
    .user = { user-comment }

error-2010 = bilagan är ogiltig
    .user = Den bifogade filen kan inte användas. Ta bort den eller bifoga en annan.

## Revisions

error-2150 = revision_id är ett obligatoriskt fält
    .user = { user-app-fault }

error-2200 = Obehörig åtkomst till översättningsversion
    .user = { user-no-access }

## Review

error-2250 = Uppdraget kan inte granskas
    .user = Den här översättningen är inte klar för granskning än, eller så har den redan granskats.

error-2300 = comment är ett obligatoriskt fält
    .user = { user-comment }

error-2350 = reason är ett obligatoriskt fält
    .user = Välj en orsak.

error-2400 = captcha är ett obligatoriskt fält
    .user = { user-captcha }

error-2401 = Ogiltigt captcha-test
    .user = { user-captcha }

error-2450 = Ogiltigt värde för uppföljning
    .user = Välj vad som ska hända med uppdraget härnäst.

## Rating

error-2500 = rating är ett obligatoriskt fält
    .user = { user-rating }

error-2501 = rating måste vara ett tal från 1 till 5
    .user = { user-rating }

error-2502 = rating måste vara mellan 1 och 5
    .user = { user-rating }

error-2503 = flaggan ”offentlig” måste vara ett booleskt värde
    .user = { user-app-fault }

## Orders

error-2750 = Obehörig åtkomst till beställning
    .user = { user-no-access }

error-2751 = Beställningen annullerades före behandling. Vänta tills beställningen har lämnat vår kö.
    .user = Den här beställningen håller fortfarande på att skapas och kan inte annulleras än. Försök igen om några minuter.

## Credits

error-2700 = Saldot är för lågt – fyll på
    .user = Ditt saldo är för lågt för den här beställningen. Fyll på och försök igen.

## Service

error-2800 = API:et är tillfälligt otillgängligt
    .user = { user-try-later }
