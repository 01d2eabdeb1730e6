### Messages for the error codes of Gengo's API: German (de).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = In dieser App ist ein Fehler aufgetreten, deshalb konnte { -service } die Anfrage nicht annehmen. Bitte informieren Sie das Entwicklungsteam der App.

user-try-later = { -service } hat im Moment ein technisches Problem. Bitte versuchen Sie es in einigen Minuten erneut.

user-no-access = Sie haben hierfür keine Zugriffsberechtigung. Bitte prüfen Sie, ob Sie das richtige Konto verwenden.

user-wrong-state = Beim derzeitigen Stand des Auftrags ist das nicht möglich. Bitte sehen Sie zuerst nach, wie weit der Auftrag ist.

user-file-again = Die Datei ist nicht richtig angekommen. Bitte fügen Sie die Datei erneut hinzu.

user-rating = Bitte geben Sie eine Bewertung von 1 bis 5 ab.

user-captcha = Bitte führen Sie die Sicherheitsabfrage durch, um zu bestätigen, dass Sie kein Roboter sind.

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

## Authentication

error-1000 = Authentifizierung fehlgeschlagen
    .user = { -service } hat das Konto dieser App nicht erkannt. Bitte prüfen Sie die Kontodaten in den Einstellungen der App.

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

error-1251 = JSON-Daten können nicht dekodiert werden
    .user = { user-app-fault }

error-1754 = System hat innerhalb von 5 Minuten identische Nutzdaten erkannt
    .user = Sie haben diese Bestellung gerade erst aufgegeben. Wenn Sie dasselbe noch einmal bestellen möchten, warten Sie bitte fünf Minuten.

## Jobs

error-1300 = type ist ein Pflichtfeld
    .user = { user-app-fault }

error-1301 = job_type wird nicht unterstützt
    .user = { user-app-fault }

error-1304 = ungültige Qualitätsstufe
    .user = Diese Qualitätsstufe ist nicht verfügbar. Bitte wählen Sie eine andere aus.

error-1350 = body_src ist ein Pflichtfeld
    .user = Es ist kein Text zum Übersetzen vorhanden. Bitte geben Sie den Text ein.

error-1351 = Ungültiger Textinhalt
    .user = Dieser Text kann so nicht übersetzt werden. Bitte prüfen Sie ihn und versuchen Sie es erneut.

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

error-1751 = "custom_data" überschreitet die maximale Speichergröße (1kb)
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
    .user = { user-wrong-state }

error-2252 = Auftrag kann nicht storniert werden (falscher Status)
    .user = Dieser Auftrag kann nicht mehr storniert werden, weil er bereits bearbeitet wird oder abgeschlossen ist.

error-2650 = Ungültiger Auftragsstatus
    .user = { user-wrong-state }

error-2752 = tone darf höchstens 128 Zeichen lang sein
    .user = Ihre Angaben zum Tonfall sind zu lang. Bitte kürzen Sie sie auf höchstens 128 Zeichen.

error-2753 = purpose darf höchstens 128 Zeichen lang sein
    .user = Ihre Beschreibung des Verwendungszwecks ist zu lang. Bitte kürzen Sie sie auf höchstens 128 Zeichen.

## Files

error-1302 = Kennung fehlt
    .user = { user-app-fault }

error-1303 = Angebot fehlt
    .user = Für diese Datei gibt es noch keinen Preis. Bitte fordern Sie zuerst ein Angebot an.

error-1305 = Anzahl der Dateien im Angebot überschreitet das Limit
    .user = Das sind zu viele Dateien auf einmal. Bitte entfernen Sie einige davon und versuchen Sie es erneut.

error-1306 = Dateigröße im Angebot überschreitet das Limit
    .user = Die Datei ist zu groß. Bitte wählen Sie eine kleinere aus oder teilen Sie die Datei auf.

error-1352 = Inhaltstyp ungültig
    .user = Dateien dieses Typs werden nicht angenommen. Bitte wählen Sie ein anderes Format aus.

error-1501 = filename ist ein Pflichtfeld
    .user = { user-file-again }

error-1801 = Dateien und Aufträge stimmen nicht überein
    .user = { user-file-again }

error-1802 = Hochladen der Datei fehlgeschlagen (haben Sie geprüft, ob die Datei korrekt ist und die Dateiendung unterstützt wird?)
    .user = Die Datei konnte nicht hochgeladen werden. Bitte prüfen Sie, ob sie sich öffnen lässt und ihr Format angenommen wird, und versuchen Sie es dann erneut.

error-1803 = Dateischlüssel fehlt
    .user = { user-file-again }

error-1804 = Kennung der Aufträge fehlt
    .user = { user-app-fault }

## Grouping

error-1851 = as_group muss 0 oder 1 sein
    .user = { user-app-fault }

error-1950 = Diese Aufträge können nicht gruppiert werden (sie haben unterschiedliche Qualitätsstufen, Ausgangs- oder Zielsprachen)
    .user = Nur Aufträge mit denselben Sprachen und derselben Qualitätsstufe können eine Gruppe bilden. Bitte bestellen Sie diese Aufträge einzeln.

error-1951 = Sie können einen einzelnen Auftrag nicht gruppieren
    .user = Eine Gruppe muss aus mindestens zwei Aufträgen bestehen. Bitte fügen Sie einen weiteren Auftrag hinzu oder bestellen Sie diesen einzeln.

error-1952 = Ultra-Aufträge können nicht gruppiert werden
    .user = Aufträge dieser Qualitätsstufe können keine Gruppe bilden. Bitte bestellen Sie diese Aufträge einzeln.

error-2550 = ID der Auftragsgruppe fehlt
    .user = { user-app-fault }

error-2600 = Unberechtigter Zugriff auf Auftragsgruppe
    .user = { user-no-access }

## Comments

error-2000 = body ist ein Pflichtfeld
    .user = { user-comment }

error-2010 = Anhang ist ungültig
    .user = Die angehängte Datei kann nicht verwendet werden. Bitte entfernen Sie die Datei oder hängen Sie eine andere an.

## Revisions

error-2150 = revision_id ist ein Pflichtfeld
    .user = { user-app-fault }

error-2200 = Unberechtigter Zugriff auf Übersetzungsversion
    .user = { user-no-access }

## Review

error-2250 = Auftrag kann nicht geprüft werden
    .user = Diese Übersetzung ist noch nicht zur Prüfung bereit oder wurde bereits geprüft.

error-2300 = comment ist ein Pflichtfeld
    .user = { user-comment }

error-2350 = reason ist ein Pflichtfeld
    .user = Bitte wählen Sie einen Grund aus.

error-2400 = captcha ist ein Pflichtfeld
    .user = { user-captcha }

error-2401 = Ungültige Captcha-Abfrage
    .user = { user-captcha }

error-2450 = Ungültiger Wert für die Folgeaktion
    .user = Bitte wählen Sie aus, was als Nächstes mit dem Auftrag geschehen soll.

## Rating

error-2500 = rating ist ein Pflichtfeld
    .user = { user-rating }

error-2501 = rating muss eine Zahl von 1 bis 5 sein
    .user = { user-rating }

error-2502 = rating muss zwischen 1 und 5 liegen
    .user = { user-rating }

error-2503 = Flag „öffentlich“ muss ein boolescher Wert sein
    .user = { user-app-fault }

## Orders

error-2750 = Unberechtigter Zugriff auf Bestellung
    .user = { user-no-access }

error-2751 = Bestellung vor der Verarbeitung storniert. Bitte warten Sie, bis die Bestellung unsere Warteschlange verlassen hat.
    .user = Diese Bestellung wird noch angelegt und kann deshalb noch nicht storniert werden. Bitte versuchen Sie es in einigen Minuten erneut.

## Credits

error-2700 = Nicht genügend Guthaben – bitte aufladen
    .user = Ihr Guthaben reicht für diese Bestellung nicht aus. Bitte laden Sie Ihr Guthaben auf und versuchen Sie es erneut.

## Service

error-2800 = API vorübergehend nicht verfügbar
    .user = { user-try-later }
