### Messages for the error codes of Gengo's API: Danish (da).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Noget gik galt i denne app, så oversættelsestjenesten { -service } kunne ikke gøre det, du bad om. Giv appens udviklere besked.

user-try-later = Oversættelsestjenesten { -service } har problemer i øjeblikket. Prøv igen om et par minutter.

user-no-access = Denne opgave eller bestilling hører til en anden konto. Skift til den rigtige konto. Giv appens udviklere besked, hvis det ikke er muligt.

user-file-again = Filen kunne ikke modtages. Tilføj filen igen. Giv appens udviklere besked, hvis det ikke hjælper.

user-rating = Giv en vurdering fra 1 til 5.

user-comment = Skriv først en kommentar.

user-unknown = Noget gik galt. Prøv igen, og giv appens udviklere besked, hvis det sker igen.

## General

unknown-code = ukendt fejl { $code }
    .user = { user-unknown }

unknown-error = ukendt fejl
    .user = { user-unknown }

http-client-error = anmodningen blev ikke accepteret (HTTP { $code })
    .user = { user-app-fault }

http-server-error = fejl i tjenesten (HTTP { $code })
    .user = { user-try-later }

unreadable-response = svaret kunne ikke læses
    .user = { user-try-later }

service-unreachable = tjenesten kunne ikke nås
    .user = Oversættelsestjenesten { -service } kan ikke nås i øjeblikket. Prøv igen om et par minutter.

summary-jobs =
    { $count ->
        [one] { $count } opgave blev afvist
       *[other] { $count } opgaver blev afvist
    }

summary-errors =
    { $count ->
        [one] { $count } fejl blev rapporteret
       *[other] { $count } fejl blev rapporteret
    }

several-errors = Der opstod flere fejl

## Authentication

error-1000 = Autentificeringen mislykkedes
    .user = Oversættelsestjenesten { -service } kunne ikke genkende denne apps konto. Kontrollér appens indstillinger, eller giv den person besked, der administrerer kontoen.

error-1100 = api_sig er et obligatorisk felt
    .user = { user-app-fault }

error-1150 = api_key er et obligatorisk felt
    .user = { user-app-fault }

error-1200 = timestamp er et obligatorisk felt
    .user = { user-app-fault }

error-1201 = timestamp skal være numerisk
    .user = { user-app-fault }

## Request

error-1250 = feltet data er obligatorisk
    .user = { user-app-fault }

error-1251 = JSON i feltet data kan ikke afkodes
    .user = { user-app-fault }

error-1754 = systemet har opdaget identiske data inden for et tidsrum på 5 minutter
    .user = Du har lige afgivet den samme bestilling, så den blev ikke afgivet igen. Vent fem minutter, hvis du vil bestille det samme en gang til.

## Jobs

error-1300 = feltet type er obligatorisk
    .user = { user-app-fault }

error-1301 = job_type understøttes ikke
    .user = { user-app-fault }

error-1304 = ugyldig værdi i feltet tier
    .user = Dette kvalitetsniveau er ikke tilgængeligt. Vælg et andet.

error-1350 = body_src er et obligatorisk felt
    .user = Der er ingen tekst at oversætte. Indtast teksten.

error-1351 = Ugyldig kildetekst
    .user = Denne tekst kan ikke oversættes. Kontrollér, at den indeholder ord og ikke kun symboler, og prøv igen.

error-1400 = lc_src er et obligatorisk felt
    .user = Vælg det sprog, originalteksten er skrevet på.

error-1450 = lc_tgt er et obligatorisk felt
    .user = Vælg det sprog, der skal oversættes til.

error-1500 = feltet tier er obligatorisk
    .user = Vælg et kvalitetsniveau.

error-1551 = sprogtjenesten understøttes ikke
    .user = Oversættelse mellem disse sprog tilbydes ikke. Vælg andre sprog eller et andet kvalitetsniveau.

error-1601 = callback_url skal være en gyldig URL
    .user = { user-app-fault }

error-1651 = auto_approve skal være 0 eller 1
    .user = { user-app-fault }

error-1701 = use_preferred skal være 0 eller 1
    .user = { user-app-fault }

error-1751 = "custom_data" overskrider lagringsgrænsen (1kb)
    .user = { user-app-fault }

error-1758 = custom_data skal være en streng
    .user = { user-app-fault }

error-1800 = jobs er et obligatorisk felt
    .user = Der er ikke noget at oversætte i denne bestilling. Tilføj en tekst eller en fil.

error-1852 = ugyldig værdi for allow fork
    .user = { user-app-fault }

error-1901 = feltet process skal være 0 eller 1
    .user = { user-app-fault }

error-2050 = job_id er et obligatorisk felt
    .user = { user-app-fault }

error-2100 = Uautoriseret adgang til opgave
    .user = { user-no-access }

error-2251 = Opgaven kan ikke købes (forkert status)
    .user = Denne opgave kan ikke købes nu. Den er måske allerede betalt eller annulleret. Kontrollér opgavens status.

error-2252 = Opgaven kan ikke annulleres (forkert status)
    .user = Denne opgave kan ikke længere annulleres. Den er allerede påbegyndt, afsluttet eller annulleret. Kontrollér opgavens status.

error-2650 = Ugyldig værdi i feltet status for opgaven
    .user = { user-app-fault }

error-2752 = feltet tone må højst være på 128 tegn
    .user = Din note om tonen i oversættelsen er for lang. Forkort den til højst 128 tegn.

error-2753 = feltet purpose må højst være på 128 tegn
    .user = Din note om formålet med oversættelsen er for lang. Forkort den til højst 128 tegn.

## Files

error-1302 = identifier mangler
    .user = { user-app-fault }

error-1303 = tilbud mangler
    .user = Der er endnu ingen pris på denne fil. Bed først om et tilbud.

error-1305 = antallet af filer overskrider grænsen for et tilbud
    .user = Du har tilføjet for mange filer på én gang. Fjern nogle af dem, og prøv igen.

error-1306 = filstørrelsen overskrider grænsen for et tilbud
    .user = Filen er for stor. Del den op i flere filer, eller vælg en mindre fil.

error-1352 = indholdstypen er ugyldig
    .user = Denne filtype accepteres ikke. Vælg en fil i et andet format.

error-1501 = filename er et obligatorisk felt
    .user = { user-file-again }

error-1801 = filer og opgaver stemmer ikke overens
    .user = { user-file-again }

error-1802 = upload af filen mislykkedes (har du kontrolleret, at filen er korrekt, og at filtypenavnet understøttes?)
    .user = Filen kunne ikke uploades. Kontrollér, at den kan åbnes, og at formatet accepteres, og prøv derefter igen.

error-1803 = filnøgle (file_key) mangler
    .user = { user-file-again }

error-1804 = identifier for opgaverne mangler
    .user = { user-app-fault }

## Grouping

error-1851 = as_group skal være 0 eller 1
    .user = { user-app-fault }

error-1950 = Disse opgaver kan ikke grupperes (de har forskellige kvalitetsniveauer, kildesprog eller målsprog)
    .user = Kun opgaver med samme sprog og kvalitetsniveau kan danne en gruppe. Bestil opgaverne hver for sig.

error-1951 = Du kan ikke gruppere en enkelt opgave
    .user = En gruppe skal bestå af mindst to opgaver. Tilføj endnu en opgave, eller bestil din opgave uden gruppe.

error-1952 = Ultra-opgaver kan ikke grupperes
    .user = Opgaver på dette kvalitetsniveau kan ikke danne en gruppe. Bestil dem hver for sig.

error-2550 = Opgavegruppens id mangler
    .user = { user-app-fault }

error-2600 = Uautoriseret adgang til opgavegruppe
    .user = { user-no-access }

## Comments

error-2000 = body er et obligatorisk felt
    .user = { user-comment }

error-2010 = ugyldig værdi for attachment
    .user = Den vedhæftede fil kan ikke bruges. Fjern den, eller vedhæft en anden.

## Revisions

error-2150 = revision_id er et obligatorisk felt
    .user = { user-app-fault }

error-2200 = Uautoriseret adgang til oversættelsesversion
    .user = { user-no-access }

## Review

error-2250 = Opgaven kan ikke gennemgås
    .user = Du kan ikke gennemgå denne oversættelse nu. Den er ikke klar endnu, eller den er allerede gennemgået. Kontrollér opgavens status.

error-2300 = comment er et obligatorisk felt
    .user = { user-comment }

error-2350 = reason er et obligatorisk felt
    .user = Vælg en årsag til, at du afviser oversættelsen.

error-2400 = captcha er et obligatorisk felt
    .user = Gennemfør sikkerhedskontrollen for at vise, at du ikke er en robot.

error-2401 = Ugyldig captcha-test
    .user = Sikkerhedskontrollen mislykkedes. Prøv igen for at vise, at du ikke er en robot.

error-2450 = Ugyldig værdi for opfølgning (follow_up)
    .user = Vælg, hvad der nu skal ske med opgaven.

## Rating

error-2500 = rating er et obligatorisk felt
    .user = { user-rating }

error-2501 = rating skal være et tal fra 1 til 5
    .user = { user-rating }

error-2502 = rating skal være mellem 1 og 5
    .user = { user-rating }

error-2503 = flaget public skal være en boolesk værdi
    .user = { user-app-fault }

## Orders

error-2750 = Uautoriseret adgang til bestilling
    .user = { user-no-access }

error-2751 = Bestillingen kan ikke annulleres, før den er behandlet. Vent, indtil bestillingen er ude af vores kø.
    .user = Denne bestilling er stadig ved at blive oprettet og kan ikke annulleres endnu. Prøv igen om et par minutter.

## Credits

error-2700 = Saldoen er for lav – fyld op
    .user = Saldoen på kontoen er for lav til denne bestilling. Fyld saldoen op, eller giv den person besked, der administrerer kontoen.

## Service

error-2800 = API’et er midlertidigt utilgængeligt
    .user = { user-try-later }
