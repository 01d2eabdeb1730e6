upload-rejected =
    { $count ->
        [0] Han llegado todos los archivos.
        [one] No se ha aceptado { $count } archivo.
        [many] No se han aceptado { $count } de archivos.
       *[other] No se han aceptado { $count } archivos.
    }

upload-blocked =
    { $platform ->
        [ios] Permita el acceso a sus fotos en los ajustes del iPhone.
        [android] Permita el acceso a sus archivos en los ajustes.
       *[web] Permita el acceso a sus archivos en el navegador.
    }

upload-retry = Inténtelo de nuevo.
