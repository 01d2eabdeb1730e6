upload-rejected =
    { $count ->
        [0] Alle Dateien sind angekommen.
        [one] { $count } Datei wurde nicht angenommen.
       *[other] { $count } Dateien wurden nicht angenommen.
    }

upload-blocked =
    { $platform ->
        [ios] Erlauben Sie in den Einstellungen des iPhones den Zugriff auf Ihre Fotos.
        [android] Erlauben Sie in den Einstellungen den Zugriff auf Ihre Dateien.
       *[web] Erlauben Sie im Browser den Zugriff auf Ihre Dateien.
    }

upload-retry = Bitte versuchen Sie es erneut.
