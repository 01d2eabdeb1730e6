upload-full = Su espacio está <b>lleno</b>. Borre algunos archivos<br>o elija un plan más amplio.

upload-retry = Inténtelo de nuevo.

upload-album =
    { $count ->
        [one] Falta una foto de <b>{ $album }</b>.
        [many] Faltan { $count } de <i>fotos</i> de <b>{ $album }</b>.
       *[other] Faltan { $count } <i>fotos</i> de <b>{ $album }</b>.
    }
    .title = <b>{ $album }</b> <i>no</i> se puede abrir
