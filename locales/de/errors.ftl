### Messages for the error codes of Gengo's API: German (de).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Wegen eines Fehlers in dieser App konnte der Übersetzungsdienst { -service } die gewünschte Aktion nicht ausführen. Bitte informieren Sie das Entwicklungsteam der App.

user-try-later = Der Übersetzungsdienst { -service } hat gerade ein technisches Problem. Bitte versuchen Sie es in einigen Minuten erneut.

user-no-access = Dieser Auftrag oder diese Bestellung gehört zu einem anderen Konto. Bitte wechseln Sie das Konto. Geht das nicht, informieren Sie das Entwicklungsteam der App.

user-file-again = Die Datei konnte nicht empfangen werden. Bitte fügen Sie sie erneut hinzu. Wenn das nicht hilft, informieren Sie bitte das Entwicklungsteam der App.

user-rating = Bitte geben Sie eine Bewertung von 1 bis 5 ab.

user-comment = Bitte schreiben Sie zuerst einen Kommentar.

user-unknown = Etwas ist schiefgelaufen. Bitte versuchen Sie es erneut und informieren Sie das Entwicklungsteam der App, falls es wieder passiert.

## General

unknown-code = unbekannter Fehler { $code }
    .user = { user-unknown }

unknown-error = unbekannter Fehler
    .user = { user-unknown }

http-client-error = Anfrage nicht angenommen (HTTP { $code })
    .user = { user-app-fault }

http-server-error = Fehler des Dienstes (HTTP { $code })
    .user = { user-try-later }

unreadable-response = die Antwort konnte nicht gelesen werden
    .user = { user-try-later }

service-unreachable = der Dienst konnte nicht erreicht werden
    .user = Der Übersetzungsdienst { -service } ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten erneut.

summary-jobs =
    { $count ->
        [one] { $count } Auftrag wurde abgelehnt
       *[other] { $count } Aufträge wurden abgelehnt
    }

summary-errors =
    { $count ->
        [one] { $count } Fehler wurde gemeldet
       *[other] { $count } Fehler wurden gemeldet
    }

several-errors = Es sind mehrere Fehler aufgetreten

## Authentication

error-1000 = Authentifizierung fehlgeschlagen
    .user = Der Übersetzungsdienst { -service } kennt das Konto dieser App nicht. Bitte prüfen Sie die App-Einstellungen oder fragen Sie die Person, die das Konto verwaltet.

error-1100 = api_sig ist ein Pflichtfeld
    .user = { user-app-fault }

error-1150 = api_key ist ein Pflichtfeld
    .user = { user-app-fault }

error-1200 = timestamp ist ein Pflichtfeld
    .user = { user-app-fault }

error-1201 = timestamp muss numerisch sein
    .user = { user-app-fault }

## Request

error-1250 = data ist ein Pflichtfeld
    .user = { user-app-fault }

error-1251 = JSON im Feld data kann nicht dekodiert werden
    .user = { user-app-fault }

error-1754 = System hat identische Nutzdaten innerhalb von 5 Minuten erkannt
    .user = Sie haben dasselbe gerade erst bestellt, deshalb wurde die Bestellung nicht erneut aufgegeben. Um es noch einmal zu bestellen, warten Sie bitte fünf Minuten.

## Jobs

error-1300 = type ist ein Pflichtfeld
    .user = { user-app-fault }

error-1301 = job_type wird nicht unterstützt
    .user = { user-app-fault }

error-1304 = tier ist ungültig
    .user = Diese Qualitätsstufe ist nicht verfügbar. Bitte wählen Sie eine andere aus.

error-1350 = body_src ist ein Pflichtfeld
    .user = Es ist kein Text zum Übersetzen vorhanden. Bitte geben Sie den Text ein.

error-1351 = Ungültiger Ausgangstext
    .user = Dieser Text kann nicht übersetzt werden. Bitte prüfen Sie, ob er Wörter enthält und nicht nur Symbole, und versuchen Sie es erneut.

error-1400 = lc_src ist ein Pflichtfeld
    .user = Bitte wählen Sie die Sprache des Originaltextes aus.

error-1450 = lc_tgt ist ein Pflichtfeld
    .user = Bitte wählen Sie die Sprache aus, in die übersetzt werden soll.

error-1500 = tier ist ein Pflichtfeld
    .user = Bitte wählen Sie eine Qualitätsstufe aus.

error-1551 = Sprachdienst wird nicht unterstützt
    .user = Zwischen diesen Sprachen werden keine Übersetzungen angeboten. Bitte wählen Sie andere Sprachen oder eine andere Qualitätsstufe aus.

error-1601 = callback_url muss eine gültige URL sein
    .user = { user-app-fault }

error-1651 = auto_approve muss 0 oder 1 sein
    .user = { user-app-fault }

error-1701 = use_preferred muss 0 oder 1 sein
    .user = { user-app-fault }

error-1751 = "custom_data" überschreitet das Speicherlimit (1kb)
    .user = { user-app-fault }

error-1758 = custom_data muss eine Zeichenkette sein
    .user = { user-app-fault }

error-1800 = jobs ist ein Pflichtfeld
    .user = Diese Bestellung enthält nichts zum Übersetzen. Bitte fügen Sie einen Text oder eine Datei hinzu.

error-1852 = allow fork ist ungültig
    .user = { user-app-fault }

error-1901 = process muss 0 oder 1 sein
    .user = { user-app-fault }

error-2050 = job_id ist ein Pflichtfeld
    .user = { user-app-fault }

error-2100 = Unberechtigter Zugriff auf Auftrag
    .user = { user-no-access }

error-2251 = Auftrag kann nicht gekauft werden (falscher Status)
    .user = Dieser Auftrag kann jetzt nicht gekauft werden. Vielleicht ist er schon bezahlt oder storniert. Bitte sehen Sie sich den Status des Auftrags an.

error-2252 = Auftrag kann nicht storniert werden (falscher Status)
    .user = Dieser Auftrag kann nicht mehr storniert werden. Er wurde bereits begonnen, abgeschlossen oder storniert. Bitte sehen Sie sich den Status des Auftrags an.

error-2650 = Ungültiger Wert im Feld status des Auftrags
    .user = { user-app-fault }

error-2752 = tone darf höchstens 128 Zeichen lang sein
    .user = Ihr Hinweis zum Tonfall der Übersetzung ist zu lang. Bitte kürzen Sie ihn auf höchstens 128 Zeichen.

error-2753 = purpose darf höchstens 128 Zeichen lang sein
    .user = Ihr Hinweis zum Zweck der Übersetzung ist zu lang. Bitte kürzen Sie ihn auf höchstens 128 Zeichen.

## Files

error-1302 = identifier fehlt
    .user = { user-app-fault }

error-1303 = Angebot fehlt
    .user = Für diese Datei gibt es noch keinen Preis. Bitte fordern Sie zuerst ein Angebot an.

error-1305 = Anzahl der Dateien überschreitet das Limit für ein Angebot
    .user = Sie haben zu viele Dateien auf einmal hinzugefügt. Bitte entfernen Sie einige davon und versuchen Sie es erneut.

error-1306 = Dateigröße überschreitet das Limit für ein Angebot
    .user = Die Datei ist zu groß. Bitte teilen Sie sie in mehrere Dateien auf oder wählen Sie eine kleinere Datei aus.

error-1352 = Inhaltstyp ungültig
    .user = Dieser Dateityp wird nicht unterstützt. Bitte wählen Sie eine Datei in einem anderen Format aus.

error-1501 = filename ist ein Pflichtfeld
    .user = { user-file-again }

error-1801 = Dateien und Aufträge stimmen nicht überein
    .user = { user-file-again }

error-1802 = Hochladen der Datei fehlgeschlagen (haben Sie geprüft, ob die Datei korrekt ist und die Dateiendung unterstützt wird?)
    .user = Die Datei konnte nicht hochgeladen werden. Bitte prüfen Sie, ob sie sich öffnen lässt und ihr Format unterstützt wird, und versuchen Sie es dann erneut.

error-1803 = Dateischlüssel (file_key) fehlt
    .user = { user-file-again }

error-1804 = identifier der Aufträge fehlt
    .user = { user-app-fault }

## Grouping

error-1851 = as_group muss 0 oder 1 sein
    .user = { user-app-fault }

error-1950 = Diese Aufträge können nicht gruppiert werden (sie haben unterschiedliche Qualitätsstufen, Ausgangs- oder Zielsprachen)
    .user = Nur Aufträge mit denselben Sprachen und derselben Qualitätsstufe können eine Gruppe bilden. Bitte bestellen Sie diese Aufträge einzeln.

error-1951 = Sie können einen einzelnen Auftrag nicht gruppieren
    .user = Eine Gruppe muss aus mindestens zwei Aufträgen bestehen. Bitte fügen Sie einen weiteren Auftrag hinzu oder bestellen Sie Ihren Auftrag ohne Gruppe.

error-1952 = Ultra-Aufträge können nicht gruppiert werden
    .user = Aufträge dieser Qualitätsstufe können keine Gruppe bilden. Bitte bestellen Sie diese Aufträge einzeln.

error-2550 = ID der Auftragsgruppe fehlt
    .user = { user-app-fault }

error-2600 = Unberechtigter Zugriff auf Auftragsgruppe
    .user = { user-no-access }

## Comments

error-2000 = body ist ein Pflichtfeld
    .user = { user-comment }

error-2010 = attachment ist ungültig
    .user = Die angehängte Datei kann nicht verwendet werden. Bitte entfernen Sie die Datei oder hängen Sie eine andere an.

## Revisions

error-2150 = revision_id ist ein Pflichtfeld
    .user = { user-app-fault }

error-2200 = Unberechtigter Zugriff auf Übersetzungsversion
    .user = { user-no-access }

## Review

error-2250 = Auftrag kann nicht geprüft werden
    .user = Diese Übersetzung können Sie jetzt nicht prüfen. Sie ist noch nicht fertig oder wurde schon geprüft. Bitte sehen Sie sich den Status des Auftrags an.

error-2300 = comment ist ein Pflichtfeld
    .user = { user-comment }

error-2350 = reason ist ein Pflichtfeld
    .user = Bitte wählen Sie einen Grund aus, warum Sie die Übersetzung ablehnen.

error-2400 = captcha ist ein Pflichtfeld
    .user = Bitte führen Sie die Sicherheitsabfrage durch, um zu zeigen, dass Sie kein Roboter sind.

error-2401 = Ungültige captcha-Abfrage
    .user = Die Sicherheitsabfrage war nicht erfolgreich. Bitte führen Sie sie erneut durch, um zu zeigen, dass Sie kein Roboter sind.

error-2450 = Ungültiger Wert für Folgeaktion (follow_up)
    .user = Bitte wählen Sie aus, was als Nächstes mit dem Auftrag geschehen soll.

## Rating

error-2500 = rating ist ein Pflichtfeld
    .user = { user-rating }

error-2501 = rating muss eine Zahl von 1 bis 5 sein
    .user = { user-rating }

error-2502 = rating muss zwischen 1 und 5 liegen
    .user = { user-rating }

error-2503 = Flag public muss ein boolescher Wert sein
    .user = { user-app-fault }

## Orders

error-2750 = Unberechtigter Zugriff auf Bestellung
    .user = { user-no-access }

error-2751 = Bestellung kann vor der Verarbeitung nicht storniert werden. Bitte warten Sie, bis die Bestellung unsere Warteschlange verlassen hat.
    .user = Diese Bestellung wird noch angelegt und kann deshalb noch nicht storniert werden. Bitte versuchen Sie es in einigen Minuten erneut.

## Credits

error-2700 = Nicht genügend Guthaben – bitte aufladen
    .user = Das Konto hat nicht genügend Guthaben für diese Bestellung. Bitte laden Sie Guthaben auf oder informieren Sie die Person, die das Konto verwaltet.

## Service

error-2800 = API vorübergehend nicht verfügbar
    .user = { user-try-later }
