upload-too-large = „{ $name }“ ist größer als { $limit } MB.

upload-rejected =
    { $count ->
        [0] Alle Dateien sind angekommen.
        [one] { $count } Datei wurde nicht angenommen.
       *[other] { $count } Dateien wurden nicht angenommen.
    }

upload-format = Möglich sind nur JPEG und PNG bis zu 25 MB und 12.500 Bildpunkten Breite.

upload-full = Ihr Speicher ist <b>voll</b>. Löschen Sie Dateien<br>oder wählen Sie einen größeren Tarif.

upload-template = Schreiben Sie { "{" }name{ "}" }, wo der Name stehen soll.

upload-paused = Das Hochladen ist angehalten …

upload-blocked =
    { $platform ->
        [ios] Erlauben Sie in den Einstellungen des iPhones den Zugriff auf Ihre Fotos.
        [android] Erlauben Sie in den Einstellungen den Zugriff auf Ihre Dateien.
       *[web] Erlauben Sie im Browser den Zugriff auf Ihre Dateien.
    }

upload-retry = Bitte versuchen Sie es erneut.

# check: allow same-as-english
upload-plan = Lumora Business Plus

upload-cable = Nehmen Sie ein USB-C-Kabel oder warten Sie, bis der Akku über 50 % hat.
