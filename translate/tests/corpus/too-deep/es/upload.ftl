upload-too-large = «{ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER({ NUMBER($limit) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }) }» ocupa más de { $limit } MB.

upload-format = Solo se admiten JPEG y PNG, hasta 25 MB y 12 500 píxeles de ancho.

upload-full = Su espacio está <b>lleno</b>. Borre algunos archivos<br>o elija un plan más amplio.

upload-paused = La subida está en pausa…

upload-retry = Inténtelo de nuevo.
