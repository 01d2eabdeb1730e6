upload-full = Ihr Speicher ist <b>voll. Löschen Sie Dateien<br>oder wählen Sie einen größeren Tarif.

upload-rejected =
    { $count ->
        [0] Alle Dateien sind angekommen.
        [one] { $count } Datei wurde nicht angenommen.
       *[other] { $count } Dateien wurden nicht angenommen.
    }

upload-album =
    { $count ->
        [one] In <b>{ $album }</b> fehlt ein <i>Foto</i>.
       *[other] In <b>{ $album }</b> fehlen { $count } <i>Fotos</i>.
    }
    .title = <b>{ $album }</b> lässt sich <i>nicht</i> öffnen

upload-retry = Bitte versuchen Sie es erneut.

upload-blocked =
    { $platform ->
        [ios] Erlauben Sie in den Einstellungen des iPhones den Zugriff auf Ihre Fotos.
        [android] Erlauben Sie in den Einstellungen den Zugriff auf Ihre Dateien.
       *[web] Erlauben Sie im Browser den Zugriff auf Ihre Dateien.
    }
