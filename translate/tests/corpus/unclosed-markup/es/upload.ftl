upload-full = Su espacio está <b>lleno</b>. Borre algunos archivos<br>o elija un plan más amplio.

upload-rejected =
    { $count ->
        [0] Han llegado todos los archivos.
        [one] No se ha aceptado { $count } archivo.
        [many] No se han aceptado { $count } de archivos.
       *[other] No se han aceptado { $count } archivos.
    }

upload-album =
    { $count ->
        [one] Falta una <i>foto</i> de <b>{ $album }</b>.
        [many] Faltan { $count } de <i>fotos de <b>{ $album }</b>.
       *[other] Faltan { $count } <i>fotos</i> de <b>{ $album }</b>.
    }
    .title = <b>{ $album }</b> <i>no</i> se puede abrir

upload-retry = Inténtelo de nuevo.

upload-blocked =
    { $platform ->
        [ios] Permita el acceso a sus fotos en los ajustes del iPhone.
        [android] Permita el acceso a sus archivos en los ajustes.
       *[web] Permita el acceso a sus archivos en el navegador.
    }
