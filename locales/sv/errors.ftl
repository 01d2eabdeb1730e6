### Messages for the error codes of Gengo's API: Swedish (sv).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Något gick fel i den här appen, så översättningstjänsten { -service } kunde inte göra det du bad om. Meddela appens utvecklare.

user-try-later = Översättningstjänsten { -service } har problem just nu. Försök igen om några minuter.

user-no-access = Det här uppdraget eller den här beställningen hör till ett annat konto. Byt till rätt konto. Meddela appens utvecklare om det inte går.

user-file-again = Filen kunde inte tas emot. Lägg till filen igen. Meddela appens utvecklare om det inte hjälper.

user-rating = Ge ett betyg från 1 till 5.

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

service-unreachable = tjänsten kunde inte nås
    .user = Översättningstjänsten { -service } kan inte nås just nu. Försök igen om några minuter.

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

several-errors = Flera fel inträffade

## Authentication

error-1000 = Autentiseringen misslyckades
    .user = Översättningstjänsten { -service } kände inte igen den här appens konto. Kontrollera appens inställningar eller meddela den som hanterar kontot.

error-1100 = api_sig är ett obligatoriskt fält
    .user = { user-app-fault }

error-1150 = api_key är ett obligatoriskt fält
    .user = { user-app-fault }

error-1200 = timestamp är ett obligatoriskt fält
    .user = { user-app-fault }

error-1201 = timestamp måste vara numeriskt
    .user = { user-app-fault }

## Request

error-1250 = fältet data är obligatoriskt
    .user = { user-app-fault }

error-1251 = JSON i fältet data kan inte avkodas
    .user = { user-app-fault }

error-1754 = systemet har upptäckt identiska data inom ett tidsfönster på 5 minuter
    .user = Du har nyss lagt samma beställning, så den lades inte en gång till. Vänta fem minuter om du vill beställa samma sak igen.

## Jobs

error-1300 = type är ett obligatoriskt fält
    .user = { user-app-fault }

error-1301 = job_type stöds inte
    .user = { user-app-fault }

error-1304 = ogiltigt värde för tier
    .user = Den här kvalitetsnivån är inte tillgänglig. Välj en annan.

error-1350 = body_src är ett obligatoriskt fält
    .user = Det finns ingen text att översätta. Skriv in texten.

error-1351 = Ogiltig källtext
    .user = Den här texten går inte att översätta. Kontrollera att den innehåller ord och inte bara symboler, och försök sedan igen.

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

error-1751 = "custom_data" överskrider lagringsgränsen (1kb)
    .user = { user-app-fault }

error-1758 = custom_data måste vara en sträng
    .user = { user-app-fault }

error-1800 = jobs är ett obligatoriskt fält
    .user = Det finns inget att översätta i den här beställningen. Lägg till en text eller en fil.

error-1852 = ogiltigt värde för allow fork
    .user = { user-app-fault }

error-1901 = fältet process måste vara 0 eller 1
    .user = { user-app-fault }

error-2050 = job_id är ett obligatoriskt fält
    .user = { user-app-fault }

error-2100 = Obehörig åtkomst till uppdrag
    .user = { user-no-access }

error-2251 = Uppdraget kan inte köpas (fel status)
    .user = Det här uppdraget kan inte köpas nu. Det kanske redan är betalt eller annullerat. Kontrollera uppdragets status.

error-2252 = Uppdraget kan inte annulleras (fel status)
    .user = Det här uppdraget kan inte längre annulleras. Det har redan påbörjats, slutförts eller annullerats. Kontrollera uppdragets status.

error-2650 = Ogiltigt värde i fältet status för uppdraget
    .user = { user-app-fault }

error-2752 = tone får vara högst 128 tecken
    .user = Din anteckning om tonen i översättningen är för lång. Korta ner den till högst 128 tecken.

error-2753 = purpose får vara högst 128 tecken
    .user = Din anteckning om syftet med översättningen är för lång. Korta ner den till högst 128 tecken.

## Files

error-1302 = identifier saknas
    .user = { user-app-fault }

error-1303 = offert saknas
    .user = Det finns inget pris för den här filen än. Begär en offert först.

error-1305 = antalet filer överskrider gränsen för en offert
    .user = Du har lagt till för många filer på en gång. Ta bort några av dem och försök igen.

error-1306 = filstorleken överskrider gränsen för en offert
    .user = Filen är för stor. Dela upp den i flera filer eller välj en mindre fil.

error-1352 = innehållstypen är ogiltig
    .user = Den här filtypen accepteras inte. Välj en fil i ett annat format.

error-1501 = filename är ett obligatoriskt fält
    .user = { user-file-again }

error-1801 = filer och uppdrag stämmer inte överens
    .user = { user-file-again }

error-1802 = filen kunde inte laddas upp (har du kontrollerat att filen är korrekt och att filändelsen stöds?)
    .user = Filen kunde inte laddas upp. Kontrollera att den går att öppna och att formatet accepteras, och försök sedan igen.

error-1803 = filnyckel (file_key) saknas
    .user = { user-file-again }

error-1804 = identifier för uppdragen saknas
    .user = { user-app-fault }

## Grouping

error-1851 = as_group måste vara 0 eller 1
    .user = { user-app-fault }

error-1950 = De här uppdragen kan inte grupperas (de har olika kvalitetsnivåer, källspråk eller målspråk)
    .user = Endast uppdrag med samma språk och kvalitetsnivå kan bilda en grupp. Beställ uppdragen var för sig.

error-1951 = Du kan inte gruppera ett enda uppdrag
    .user = En grupp måste bestå av minst två uppdrag. Lägg till ytterligare ett uppdrag eller beställ ditt uppdrag utan grupp.

error-1952 = Ultra-uppdrag kan inte grupperas
    .user = Uppdrag på den här kvalitetsnivån kan inte bilda en grupp. Beställ dem var för sig.

error-2550 = Uppdragsgruppens id saknas
    .user = { user-app-fault }

error-2600 = Obehörig åtkomst till uppdragsgrupp
    .user = { user-no-access }

## Comments

error-2000 = body är ett obligatoriskt fält
    .user = { user-comment }

error-2010 = ogiltigt värde för attachment
    .user = Den bifogade filen kan inte användas. Ta bort den eller bifoga en annan.

## Revisions

error-2150 = revision_id är ett obligatoriskt fält
    .user = { user-app-fault }

error-2200 = Obehörig åtkomst till översättningsversion
    .user = { user-no-access }

## Review

error-2250 = Uppdraget kan inte granskas
    .user = Du kan inte granska den här översättningen nu. Den är inte klar än, eller så har den redan granskats. Kontrollera uppdragets status.

error-2300 = comment är ett obligatoriskt fält
    .user = { user-comment }

error-2350 = reason är ett obligatoriskt fält
    .user = Välj en orsak till att du avvisar översättningen.

error-2400 = captcha är ett obligatoriskt fält
    .user = Genomför säkerhetskontrollen för att visa att du inte är en robot.

error-2401 = Ogiltigt captcha-test
    .user = Säkerhetskontrollen misslyckades. Försök igen för att visa att du inte är en robot.

error-2450 = Ogiltigt värde för uppföljning (follow_up)
    .user = Välj vad som ska hända med uppdraget härnäst.

## Rating

error-2500 = rating är ett obligatoriskt fält
    .user = { user-rating }

error-2501 = rating måste vara ett tal från 1 till 5
    .user = { user-rating }

error-2502 = rating måste vara mellan 1 och 5
    .user = { user-rating }

error-2503 = flaggan public måste vara ett booleskt värde
    .user = { user-app-fault }

## Orders

error-2750 = Obehörig åtkomst till beställning
    .user = { user-no-access }

error-2751 = Beställningen kan inte annulleras innan den har behandlats. Vänta tills beställningen har lämnat vår kö.
    .user = Den här beställningen håller fortfarande på att skapas och kan inte annulleras än. Försök igen om några minuter.

## Credits

error-2700 = Saldot är för lågt – fyll på
    .user = Saldot på kontot är för lågt för den här beställningen. Fyll på eller meddela den som hanterar kontot.

## Service

error-2800 = API:et är tillfälligt otillgängligt
    .user = { user-try-later }
