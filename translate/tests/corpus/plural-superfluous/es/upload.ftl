upload-rejected =
    { $count ->
        [0] Han llegado todos los archivos.
        [one] No se ha aceptado { $count } archivo.
        [many] No se han aceptado { $count } de archivos.
       *[other] No se han aceptado { $count } archivos.
    }

upload-format = Solo se admiten JPEG y PNG, hasta 25 MB y 12 500 píxeles de ancho.

upload-retry = Inténtelo de nuevo.

upload-blocked =
    { $platform ->
        [ios] Permita el acceso a sus fotos en los ajustes del iPhone.
        [android] Permita el acceso a sus archivos en los ajustes.
       *[web] Permita el acceso a sus archivos en el navegador.
    }
