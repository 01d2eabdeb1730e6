upload-rejected =
    { $count ->
        [0] Alle Dateien sind angekommen.
        [few] { $count } Dateien wurden nicht angenommen.
        [one] { $count } Datei wurde nicht angenommen.
       *[other] { $count } Dateien wurden nicht angenommen.
    }

upload-format = Möglich sind nur JPEG und PNG bis zu 25 MB und 12.500 Bildpunkten Breite.

upload-retry = Bitte versuchen Sie es erneut.

upload-blocked =
    { $platform ->
        [ios] Erlauben Sie in den Einstellungen des iPhones den Zugriff auf Ihre Fotos.
        [android] Erlauben Sie in den Einstellungen den Zugriff auf Ihre Dateien.
       *[web] Erlauben Sie im Browser den Zugriff auf Ihre Dateien.
    }
