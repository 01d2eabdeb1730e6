upload-too-large = «{ $name }» ocupa más de { $limit } MB.

upload-rejected =
    { $count ->
        [0] Han llegado todos los archivos.
        [one] No se ha aceptado { $count } archivo.
        [many] No se han aceptado { $count } de archivos.
       *[other] No se han aceptado { $count } archivos.
    }

upload-format = Solo se admiten JPEG y PNG, hasta 25 MB y 12 500 píxeles de ancho.

upload-full = Su espacio está <b>lleno</b>. Borre algunos archivos<br>o elija un plan más amplio.

upload-template = Escriba { "{" }name{ "}" } donde deba ir el nombre.

upload-paused = La subida está en pausa…

upload-blocked =
    { $platform ->
        [ios] Permita el acceso a sus fotos en los ajustes del iPhone.
        [android] Permita el acceso a sus archivos en los ajustes.
       *[web] Permita el acceso a sus archivos en el navegador.
    }

upload-retry = Inténtelo de nuevo.

upload-plan = Lumora Empresas Plus

upload-cable = Use un cable USB-C o espere a que la batería supere el 50 %.
