### Messages for the error codes of Gengo's API: Danish (da).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Der er sket en fejl i denne app, så { -service } ikke kunne acceptere anmodningen. Giv appens udviklere besked.

user-try-later = { -service } har problemer i øjeblikket. Prøv igen om et par minutter.

user-no-access = Du har ikke adgang til dette. Kontrollér, at du bruger den rigtige konto.

user-wrong-state = Det er ikke muligt på opgavens nuværende stadie. Se først, hvor langt opgaven er nået.

user-file-again = Filen blev ikke modtaget korrekt. Tilføj filen igen.

user-rating = Giv en vurdering fra 1 til 5.

user-captcha = Gennemfør sikkerhedskontrollen for at vise, at du ikke er en robot.

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

## Authentication

error-1000 = Autentificeringen mislykkedes
    .user = { -service } kunne ikke genkende denne apps konto. Kontrollér kontooplysningerne i appens indstillinger.

error-1100 = api_sig er et obligatorisk felt
    .user = { user-app-fault }

error-1150 = api_key er et obligatorisk felt
    .user = { user-app-fault }

error-1200 = timestamp er et obligatorisk felt
    .user = { user-app-fault }

error-1201 = timestamp skal være numerisk
    .user = { user-app-fault }

## Request

error-1250 = data er et obligatorisk felt
    .user = { user-app-fault }

error-1251 = JSON-data kan ikke afkodes
    .user = { user-app-fault }

error-1754 = systemet har registreret identiske data inden for et tidsrum på 5 minutter
    .user = Du har lige afgivet den samme bestilling. Vent fem minutter, hvis du vil afgive den igen.

## Jobs

error-1300 = type er et obligatorisk felt
    .user = { user-app-fault }

error-1301 = job_type understøttes ikke
    .user = { user-app-fault }

error-1304 = ugyldigt kvalitetsniveau
    .user = Dette kvalitetsniveau er ikke tilgængeligt. Vælg et andet.

error-1350 = body_src er et obligatorisk felt
    .user = Der er ingen tekst at oversætte. Indtast teksten.

error-1351 = Ugyldigt tekstindhold
    .user = Denne tekst kan ikke oversættes, som den er. Kontrollér den, og prøv igen.

error-1400 = lc_src er et obligatorisk felt
    .user = Vælg det sprog, originalteksten er skrevet på.

error-1450 = lc_tgt er et obligatorisk felt
    .user = Vælg det sprog, der skal oversættes til.

error-1500 = tier er et obligatorisk felt
    .user = Vælg et kvalitetsniveau.

error-1551 = sprogtjenesten understøttes ikke
    .user = Oversættelse mellem disse sprog tilbydes ikke. Vælg andre sprog eller et andet kvalitetsniveau.

error-1601 = callback_url skal være en gyldig URL
    .user = { user-app-fault }

error-1651 = auto_approve skal være 0 eller 1
    .user = { user-app-fault }

error-1701 = use_preferred skal være 0 eller 1
    .user = { user-app-fault }

error-1751 = "custom_data" overskrider den maksimale lagringsgrænse (1kb)
    .user = { user-app-fault }

error-1758 = custom_data skal være en streng
    .user = { user-app-fault }

error-1800 = jobs er et obligatorisk felt
    .user = Der er ikke noget at oversætte i denne bestilling. Tilføj en tekst eller en fil.

error-1852 = ugyldig værdi for allow fork
    .user = { user-app-fault }

error-1901 = process skal være 0 eller 1
    .user = { user-app-fault }

error-2050 = job_id er et obligatorisk felt
    .user = { user-app-fault }

error-2100 = Uautoriseret adgang til opgave
    .user = { user-no-access }

error-2251 = Opgaven kan ikke købes (forkert status)
    .user = { user-wrong-state }

error-2252 = Opgaven kan ikke annulleres (forkert status)
    .user = Denne opgave kan ikke længere annulleres, fordi arbejdet allerede er påbegyndt eller afsluttet.

error-2650 = Ugyldig opgavestatus
    .user = { user-wrong-state }

error-2752 = tone må højst være på 128 tegn
    .user = Beskrivelsen af den ønskede tone er for lang. Forkort den til højst 128 tegn.

error-2753 = purpose må højst være på 128 tegn
    .user = Beskrivelsen af formålet er for lang. Forkort den til højst 128 tegn.

## Files

error-1302 = identifikator mangler
    .user = { user-app-fault }

error-1303 = tilbud mangler
    .user = Der er endnu ingen pris på denne fil. Bed først om et tilbud.

error-1305 = antallet af filer i tilbuddet overskrider grænsen
    .user = Det er for mange filer på én gang. Fjern nogle af dem, og prøv igen.

error-1306 = filstørrelsen i tilbuddet overskrider grænsen
    .user = Filen er for stor. Vælg en mindre, eller del filen op.

error-1352 = indholdstypen er ugyldig
    .user = Filer af denne type accepteres ikke. Vælg et andet format.

error-1501 = filename er et obligatorisk felt
    .user = { user-file-again }

error-1801 = filer og opgaver stemmer ikke overens
    .user = { user-file-again }

error-1802 = upload af filen mislykkedes (har du kontrolleret, at filen er korrekt, og at filtypenavnet understøttes?)
    .user = Filen kunne ikke uploades. Kontrollér, at den kan åbnes, og at formatet accepteres, og prøv derefter igen.

error-1803 = filnøgle mangler
    .user = { user-file-again }

error-1804 = opgavernes identifikator mangler
    .user = { user-app-fault }

## Grouping

error-1851 = as_group skal være 0 eller 1
    .user = { user-app-fault }

error-1950 = Disse opgaver kan ikke grupperes (de har forskellige kvalitetsniveauer, kildesprog eller målsprog)
    .user = Kun opgaver med samme sprog og kvalitetsniveau kan danne en gruppe. Bestil opgaverne hver for sig.

error-1951 = Du kan ikke gruppere en enkelt opgave
    .user = En gruppe skal bestå af mindst to opgaver. Tilføj endnu en opgave, eller bestil denne alene.

error-1952 = Ultra-opgaver kan ikke grupperes
    .user = Opgaver på dette kvalitetsniveau kan ikke danne en gruppe. Bestil dem hver for sig.

error-2550 = Opgavegruppens id mangler
    .user = { user-app-fault }

error-2600 = Uautoriseret adgang til opgavegruppe
    .user = { user-no-access }

## Comments

error-2000 = body er et obligatorisk felt
    .user = { user-comment }

error-2010 = den vedhæftede fil er ugyldig
    .user = Den vedhæftede fil kan ikke bruges. Fjern den, eller vedhæft en anden.

## Revisions

error-2150 = revision_id er et obligatorisk felt
    .user = { user-app-fault }

error-2200 = Uautoriseret adgang til oversættelsesversion
    .user = { user-no-access }

## Review

error-2250 = Opgaven kan ikke gennemgås
    .user = Denne oversættelse er endnu ikke klar til gennemgang, eller den er allerede gennemgået.

error-2300 = comment er et obligatorisk felt
    .user = { user-comment }

error-2350 = reason er et obligatorisk felt
    .user = Vælg en årsag.

error-2400 = captcha er et obligatorisk felt
    .user = { user-captcha }

error-2401 = Ugyldig captcha-test
    .user = { user-captcha }

error-2450 = Ugyldig værdi for opfølgning
    .user = Vælg, hvad der nu skal ske med opgaven.

## Rating

error-2500 = rating er et obligatorisk felt
    .user = { user-rating }

error-2501 = rating skal være et tal fra 1 til 5
    .user = { user-rating }

error-2502 = rating skal være mellem 1 og 5
    .user = { user-rating }

error-2503 = flaget »offentlig« skal være en boolesk værdi
    .user = { user-app-fault }

## Orders

error-2750 = Uautoriseret adgang til bestilling
    .user = { user-no-access }

error-2751 = Bestillingen blev annulleret før behandling. Vent, indtil bestillingen er ude af vores kø.
    .user = Denne bestilling er stadig ved at blive oprettet og kan ikke annulleres endnu. Prøv igen om et par minutter.

## Credits

error-2700 = Saldoen er for lav – fyld op
    .user = Din saldo er for lav til denne bestilling. Fyld saldoen op, og prøv igen.

## Service

error-2800 = API’et er midlertidigt utilgængeligt
    .user = { user-try-later }
