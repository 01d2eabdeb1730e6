### Messages for the error codes of Gengo's API: Dutch (nl).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Er is iets misgegaan in deze app. Daardoor kon de vertaaldienst { -service } niet doen wat je vroeg. Meld dit aan de ontwikkelaars van de app.

user-try-later = Er is op dit moment een probleem bij de vertaaldienst { -service }. Probeer het over een paar minuten opnieuw.

user-no-access = Deze opdracht of bestelling hoort bij een ander account. Schakel over naar het juiste account. Lukt dat niet, meld het dan aan de ontwikkelaars van de app.

user-file-again = Het bestand kon niet worden ontvangen. Voeg het bestand opnieuw toe. Helpt dat niet, meld het dan aan de ontwikkelaars van de app.

user-rating = Geef een beoordeling van 1 tot en met 5.

user-comment = Schrijf eerst een opmerking.

user-unknown = Er is iets misgegaan. Probeer het opnieuw en meld het aan de ontwikkelaars van de app als het nog een keer gebeurt.

## General

unknown-code = onbekende fout { $code }
    .user = { user-unknown }

unknown-error = onbekende fout
    .user = { user-unknown }

http-client-error = verzoek niet geaccepteerd (HTTP { $code })
    .user = { user-app-fault }

http-server-error = storing bij de dienst (HTTP { $code })
    .user = { user-try-later }

unreadable-response = de respons kon niet worden gelezen
    .user = { user-try-later }

service-unreachable = de dienst kon niet worden bereikt
    .user = De vertaaldienst { -service } is op dit moment niet bereikbaar. Probeer het over een paar minuten opnieuw.

summary-jobs =
    { $count ->
        [one] Er is { $count } opdracht afgewezen
       *[other] Er zijn { $count } opdrachten afgewezen
    }

summary-errors =
    { $count ->
        [one] Er is { $count } fout gemeld
       *[other] Er zijn { $count } fouten gemeld
    }

several-errors = Er zijn meerdere fouten opgetreden

## Authentication

error-1000 = Authenticatie mislukt
    .user = De vertaaldienst { -service } herkent het account van deze app niet. Controleer de instellingen van de app of meld het aan degene die het account beheert.

error-1100 = api_sig is een verplicht veld
    .user = { user-app-fault }

error-1150 = api_key is een verplicht veld
    .user = { user-app-fault }

error-1200 = timestamp is een verplicht veld
    .user = { user-app-fault }

error-1201 = timestamp moet numeriek zijn
    .user = { user-app-fault }

## Request

error-1250 = veld data is verplicht
    .user = { user-app-fault }

error-1251 = JSON in veld data kan niet worden gedecodeerd
    .user = { user-app-fault }

error-1754 = systeem heeft binnen 5 minuten een identieke payload gedetecteerd
    .user = Je hebt zojuist al hetzelfde besteld. Daarom is de bestelling niet opnieuw geplaatst. Wacht vijf minuten als je hetzelfde nog een keer wilt bestellen.

## Jobs

error-1300 = veld type is verplicht
    .user = { user-app-fault }

error-1301 = job_type wordt niet ondersteund
    .user = { user-app-fault }

error-1304 = tier is ongeldig
    .user = Dit kwaliteitsniveau is niet beschikbaar. Kies een ander niveau.

error-1350 = body_src is een verplicht veld
    .user = Er is geen tekst om te vertalen. Voer de tekst in.

error-1351 = Ongeldige brontekst
    .user = Deze tekst kan niet worden vertaald. Controleer of er woorden in staan, en niet alleen symbolen. Probeer het daarna opnieuw.

error-1400 = lc_src is een verplicht veld
    .user = Kies de taal van de oorspronkelijke tekst.

error-1450 = lc_tgt is een verplicht veld
    .user = Kies de taal waarin de tekst moet worden vertaald.

error-1500 = tier is een verplicht veld
    .user = Kies een kwaliteitsniveau.

error-1551 = taaldienst wordt niet ondersteund
    .user = Vertaling tussen deze talen wordt niet aangeboden. Kies andere talen of een ander kwaliteitsniveau.

error-1601 = callback_url moet een geldige URL zijn
    .user = { user-app-fault }

error-1651 = auto_approve moet 0 of 1 zijn
    .user = { user-app-fault }

error-1701 = use_preferred moet 0 of 1 zijn
    .user = { user-app-fault }

error-1751 = "custom_data" overschrijdt de opslaglimiet (1kb)
    .user = { user-app-fault }

error-1758 = custom_data moet een tekenreeks zijn
    .user = { user-app-fault }

error-1800 = jobs is een verplicht veld
    .user = Deze bestelling bevat niets om te vertalen. Voeg een tekst of een bestand toe.

error-1852 = allow fork is ongeldig
    .user = { user-app-fault }

error-1901 = process moet 0 of 1 zijn
    .user = { user-app-fault }

error-2050 = job_id is een verplicht veld
    .user = { user-app-fault }

error-2100 = Onbevoegde toegang tot opdracht
    .user = { user-no-access }

error-2251 = Opdracht kan niet worden gekocht (onjuiste status)
    .user = Deze opdracht kan nu niet worden gekocht. Misschien is de opdracht al betaald of geannuleerd. Bekijk de status van de opdracht.

error-2252 = Opdracht kan niet worden geannuleerd (onjuiste status)
    .user = Deze opdracht kan niet meer worden geannuleerd. De opdracht is al gestart, voltooid of geannuleerd. Bekijk de status van de opdracht.

error-2650 = Ongeldige waarde in veld status van opdracht
    .user = { user-app-fault }

error-2752 = veld tone mag maximaal 128 tekens bevatten
    .user = Je toelichting over de toon van de vertaling is te lang. Kort die in tot maximaal 128 tekens.

error-2753 = veld purpose mag maximaal 128 tekens bevatten
    .user = Je toelichting over het doel van de vertaling is te lang. Kort die in tot maximaal 128 tekens.

## Files

error-1302 = identifier ontbreekt
    .user = { user-app-fault }

error-1303 = offerte ontbreekt
    .user = Er is nog geen prijs voor dit bestand. Vraag eerst een offerte aan.

error-1305 = aantal bestanden overschrijdt de limiet voor een offerte
    .user = Je hebt te veel bestanden tegelijk toegevoegd. Verwijder er een paar en probeer het opnieuw.

error-1306 = bestandsgrootte overschrijdt de limiet voor een offerte
    .user = Het bestand is te groot. Splits het op in kleinere bestanden of kies een kleiner bestand.

error-1352 = contenttype ongeldig
    .user = Dit bestandstype wordt niet geaccepteerd. Kies een bestand met een ander bestandsformaat.

error-1501 = filename is een verplicht veld
    .user = { user-file-again }

error-1801 = bestanden en opdrachten komen niet overeen
    .user = { user-file-again }

error-1802 = uploaden van bestand mislukt (heb je gecontroleerd of het bestand correct is en de extensie wordt ondersteund?)
    .user = Het bestand kon niet worden geüpload. Controleer of je het kunt openen en of het bestandsformaat wordt geaccepteerd, en probeer het daarna opnieuw.

error-1803 = bestandssleutel (file_key) ontbreekt
    .user = { user-file-again }

error-1804 = identifier van opdrachten ontbreekt
    .user = { user-app-fault }

## Grouping

error-1851 = as_group moet 0 of 1 zijn
    .user = { user-app-fault }

error-1950 = Deze opdrachten kunnen niet worden gegroepeerd (ze hebben verschillende kwaliteitsniveaus, bron- of doeltalen)
    .user = Alleen opdrachten met dezelfde talen en hetzelfde kwaliteitsniveau kunnen een groep vormen. Bestel deze opdrachten afzonderlijk.

error-1951 = Eén enkele opdracht kan niet worden gegroepeerd
    .user = Een groep bestaat uit minstens twee opdrachten. Voeg nog een opdracht toe of bestel je opdracht zonder groep.

error-1952 = Ultra-opdrachten kunnen niet worden gegroepeerd
    .user = Opdrachten van dit kwaliteitsniveau kunnen geen groep vormen. Bestel ze afzonderlijk.

error-2550 = ID van opdrachtgroep ontbreekt
    .user = { user-app-fault }

error-2600 = Onbevoegde toegang tot opdrachtgroep
    .user = { user-no-access }

## Comments

error-2000 = body is een verplicht veld
    .user = { user-comment }

error-2010 = attachment is ongeldig
    .user = Het bijgevoegde bestand kan niet worden gebruikt. Verwijder het of voeg een ander bestand bij.

## Revisions

error-2150 = revision_id is een verplicht veld
    .user = { user-app-fault }

error-2200 = Onbevoegde toegang tot vertaalversie
    .user = { user-no-access }

## Review

error-2250 = Opdracht kan niet worden gecontroleerd
    .user = Je kunt deze vertaling nu niet controleren. De vertaling is nog niet klaar of is al gecontroleerd. Bekijk de status van de opdracht.

error-2300 = comment is een verplicht veld
    .user = { user-comment }

error-2350 = reason is een verplicht veld
    .user = Kies een reden waarom je de vertaling afwijst.

error-2400 = captcha is een verplicht veld
    .user = Voer de beveiligingscontrole uit om te laten zien dat je geen robot bent.

error-2401 = Ongeldige captcha-test
    .user = De beveiligingscontrole is niet gelukt. Probeer het opnieuw om te laten zien dat je geen robot bent.

error-2450 = Ongeldige waarde voor vervolgactie (follow_up)
    .user = Kies wat er nu met de opdracht moet gebeuren.

## Rating

error-2500 = rating is een verplicht veld
    .user = { user-rating }

error-2501 = rating moet een getal van 1 tot en met 5 zijn
    .user = { user-rating }

error-2502 = rating moet een waarde van 1 tot en met 5 hebben
    .user = { user-rating }

error-2503 = vlag public moet een boolean zijn
    .user = { user-app-fault }

## Orders

error-2750 = Onbevoegde toegang tot bestelling
    .user = { user-no-access }

error-2751 = Bestelling kan niet worden geannuleerd voordat deze is verwerkt. Wacht tot de bestelling uit onze wachtrij is.
    .user = Deze bestelling wordt nog aangemaakt en kan nog niet worden geannuleerd. Probeer het over een paar minuten opnieuw.

## Credits

error-2700 = Onvoldoende tegoed – waardeer je tegoed op
    .user = Er staat niet genoeg tegoed op het account voor deze bestelling. Waardeer het tegoed op of meld het aan degene die het account beheert.

## Service

error-2800 = API tijdelijk niet beschikbaar
    .user = { user-try-later }
