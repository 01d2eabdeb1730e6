### Messages for the error codes of Gengo's API: Norwegian Bokmål (nb).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Noe gikk galt i denne appen, så oversettelsestjenesten { -service } kunne ikke gjøre det du ba om. Gi beskjed til utviklerne av appen.

user-try-later = Oversettelsestjenesten { -service } har problemer for øyeblikket. Prøv igjen om noen minutter.

user-no-access = Dette oppdraget eller denne bestillingen hører til en annen konto. Bytt til riktig konto. Gi beskjed til utviklerne av appen hvis det ikke er mulig.

user-file-again = Filen kunne ikke mottas. Legg til filen på nytt. Gi beskjed til utviklerne av appen hvis det ikke hjelper.

user-rating = Gi en vurdering fra 1 til 5.

user-comment = Skriv en kommentar først.

user-unknown = Noe gikk galt. Prøv igjen, og gi beskjed til utviklerne av appen hvis det skjer på nytt.

## General

unknown-code = ukjent feil { $code }
    .user = { user-unknown }

unknown-error = ukjent feil
    .user = { user-unknown }

http-client-error = forespørselen ble ikke godtatt (HTTP { $code })
    .user = { user-app-fault }

http-server-error = feil i tjenesten (HTTP { $code })
    .user = { user-try-later }

unreadable-response = svaret kunne ikke leses
    .user = { user-try-later }

service-unreachable = tjenesten kunne ikke nås
    .user = Oversettelsestjenesten { -service } kan ikke nås for øyeblikket. Prøv igjen om noen minutter.

summary-jobs =
    { $count ->
        [one] { $count } oppdrag ble avvist
       *[other] { $count } oppdrag ble avvist
    }

summary-errors =
    { $count ->
        [one] { $count } feil ble rapportert
       *[other] { $count } feil ble rapportert
    }

several-errors = Det oppsto flere feil

## Authentication

error-1000 = Autentiseringen mislyktes
    .user = Oversettelsestjenesten { -service } kjente ikke igjen kontoen til denne appen. Kontroller appinnstillingene, eller gi beskjed til den som administrerer kontoen.

error-1100 = api_sig er et obligatorisk felt
    .user = { user-app-fault }

error-1150 = api_key er et obligatorisk felt
    .user = { user-app-fault }

error-1200 = timestamp er et obligatorisk felt
    .user = { user-app-fault }

error-1201 = timestamp må være numerisk
    .user = { user-app-fault }

## Request

error-1250 = feltet data er obligatorisk
    .user = { user-app-fault }

error-1251 = JSON i feltet data kan ikke dekodes
    .user = { user-app-fault }

error-1754 = systemet har oppdaget identiske data innenfor et tidsrom på 5 minutter
    .user = Du har nettopp lagt inn den samme bestillingen, så den ble ikke lagt inn på nytt. Vent fem minutter hvis du vil bestille det samme én gang til.

## Jobs

error-1300 = feltet type er obligatorisk
    .user = { user-app-fault }

error-1301 = job_type støttes ikke
    .user = { user-app-fault }

error-1304 = ugyldig verdi i feltet tier
    .user = Dette kvalitetsnivået er ikke tilgjengelig. Velg et annet.

error-1350 = body_src er et obligatorisk felt
    .user = Det er ingen tekst å oversette. Skriv inn teksten.

error-1351 = Ugyldig kildetekst
    .user = Denne teksten kan ikke oversettes. Kontroller at den inneholder ord og ikke bare symboler, og prøv igjen.

error-1400 = lc_src er et obligatorisk felt
    .user = Velg språket originalteksten er skrevet på.

error-1450 = lc_tgt er et obligatorisk felt
    .user = Velg språket det skal oversettes til.

error-1500 = feltet tier er obligatorisk
    .user = Velg et kvalitetsnivå.

error-1551 = språktjenesten støttes ikke
    .user = Oversettelse mellom disse språkene tilbys ikke. Velg andre språk eller et annet kvalitetsnivå.

error-1601 = callback_url må være en gyldig URL
    .user = { user-app-fault }

error-1651 = auto_approve må være 0 eller 1
    .user = { user-app-fault }

error-1701 = use_preferred må være 0 eller 1
    .user = { user-app-fault }

error-1751 = "custom_data" overskrider lagringsgrensen (1kb)
    .user = { user-app-fault }

error-1758 = custom_data må være en streng
    .user = { user-app-fault }

error-1800 = jobs er et obligatorisk felt
    .user = Det er ingenting å oversette i denne bestillingen. Legg til en tekst eller en fil.

error-1852 = ugyldig verdi for allow fork
    .user = { user-app-fault }

error-1901 = feltet process må være 0 eller 1
    .user = { user-app-fault }

error-2050 = job_id er et obligatorisk felt
    .user = { user-app-fault }

error-2100 = Uautorisert tilgang til oppdrag
    .user = { user-no-access }

error-2251 = Oppdraget kan ikke kjøpes (feil status)
    .user = Dette oppdraget kan ikke kjøpes nå. Det kan allerede være betalt eller kansellert. Kontroller statusen for oppdraget.

error-2252 = Oppdraget kan ikke kanselleres (feil status)
    .user = Dette oppdraget kan ikke lenger kanselleres. Det er allerede påbegynt, fullført eller kansellert. Kontroller statusen for oppdraget.

error-2650 = Ugyldig verdi i feltet status for oppdraget
    .user = { user-app-fault }

error-2752 = feltet tone kan ha maksimalt 128 tegn
    .user = Merknaden din om tonen i oversettelsen er for lang. Kort den ned til maksimalt 128 tegn.

error-2753 = feltet purpose kan ha maksimalt 128 tegn
    .user = Merknaden din om formålet med oversettelsen er for lang. Kort den ned til maksimalt 128 tegn.

## Files

error-1302 = identifier mangler
    .user = { user-app-fault }

error-1303 = pristilbud mangler
    .user = Det finnes ingen pris for denne filen ennå. Be om et pristilbud først.

error-1305 = antallet filer overskrider grensen for et pristilbud
    .user = Du har lagt til for mange filer på én gang. Fjern noen av dem, og prøv igjen.

error-1306 = filstørrelsen overskrider grensen for et pristilbud
    .user = Filen er for stor. Del den opp i flere filer, eller velg en mindre fil.

error-1352 = innholdstypen er ugyldig
    .user = Denne filtypen godtas ikke. Velg en fil i et annet format.

error-1501 = filename er et obligatorisk felt
    .user = { user-file-again }

error-1801 = filer og oppdrag stemmer ikke overens
    .user = { user-file-again }

error-1802 = opplasting av filen mislyktes (har du kontrollert at filen er riktig, og at filendelsen støttes?)
    .user = Filen kunne ikke lastes opp. Kontroller at den kan åpnes, og at formatet godtas, og prøv deretter igjen.

error-1803 = filnøkkel (file_key) mangler
    .user = { user-file-again }

error-1804 = identifier for oppdragene mangler
    .user = { user-app-fault }

## Grouping

error-1851 = as_group må være 0 eller 1
    .user = { user-app-fault }

error-1950 = Disse oppdragene kan ikke grupperes (de har forskjellige kvalitetsnivåer, kildespråk eller målspråk)
    .user = Bare oppdrag med samme språk og kvalitetsnivå kan danne en gruppe. Bestill oppdragene hver for seg.

error-1951 = Du kan ikke gruppere ett enkelt oppdrag
    .user = En gruppe må bestå av minst to oppdrag. Legg til enda et oppdrag, eller bestill oppdraget ditt uten gruppe.

error-1952 = Ultra-oppdrag kan ikke grupperes
    .user = Oppdrag på dette kvalitetsnivået kan ikke danne en gruppe. Bestill dem hver for seg.

error-2550 = ID for oppdragsgruppen mangler
    .user = { user-app-fault }

error-2600 = Uautorisert tilgang til oppdragsgruppe
    .user = { user-no-access }

## Comments

error-2000 = body er et obligatorisk felt
    .user = { user-comment }

error-2010 = ugyldig verdi for attachment
    .user = Den vedlagte filen kan ikke brukes. Fjern den, eller legg ved en annen.

## Revisions

error-2150 = revision_id er et obligatorisk felt
    .user = { user-app-fault }

error-2200 = Uautorisert tilgang til oversettelsesversjon
    .user = { user-no-access }

## Review

error-2250 = Oppdraget kan ikke gjennomgås
    .user = Du kan ikke gjennomgå denne oversettelsen nå. Den er ikke klar ennå, eller den er allerede gjennomgått. Kontroller statusen for oppdraget.

error-2300 = comment er et obligatorisk felt
    .user = { user-comment }

error-2350 = reason er et obligatorisk felt
    .user = Velg en årsak til at du avviser oversettelsen.

error-2400 = captcha er et obligatorisk felt
    .user = Fullfør sikkerhetskontrollen for å vise at du ikke er en robot.

error-2401 = Ugyldig captcha-test
    .user = Sikkerhetskontrollen mislyktes. Prøv igjen for å vise at du ikke er en robot.

error-2450 = Ugyldig verdi for oppfølging (follow_up)
    .user = Velg hva som skal skje videre med oppdraget.

## Rating

error-2500 = rating er et obligatorisk felt
    .user = { user-rating }

error-2501 = rating må være et tall fra 1 til 5
    .user = { user-rating }

error-2502 = rating må være mellom 1 og 5
    .user = { user-rating }

error-2503 = flagget public må være en boolsk verdi
    .user = { user-app-fault }

## Orders

error-2750 = Uautorisert tilgang til bestilling
    .user = { user-no-access }

error-2751 = Bestillingen kan ikke kanselleres før den er behandlet. Vent til bestillingen er ute av køen vår.
    .user = Denne bestillingen er ikke ferdig opprettet og kan ikke kanselleres ennå. Prøv igjen om noen minutter.

## Credits

error-2700 = Saldoen er for lav – fyll på
    .user = Saldoen på kontoen er for lav til denne bestillingen. Fyll på, eller gi beskjed til den som administrerer kontoen.

## Service

error-2800 = API-et er midlertidig utilgjengelig
    .user = { user-try-later }
