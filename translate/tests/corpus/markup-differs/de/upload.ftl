upload-full = Ihr Speicher ist <i>voll</i>. Löschen Sie Dateien<br>oder wählen Sie einen größeren Tarif.

upload-retry = Bitte versuchen Sie es erneut.

upload-album =
    { $count ->
        [one] In <b>{ $album }</b> fehlt ein <i>Foto</i>.
       *[other] In <b>{ $album }</b> fehlen { $count } <i>Fotos</i>.
    }
    .title = <b>{ $album }</b> lässt sich <i>nicht</i> öffnen
