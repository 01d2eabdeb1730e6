### Messages for the error codes of Gengo's API: Spanish (es).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Algo ha fallado en esta aplicación y el servicio de traducción { -service } no ha podido hacer lo que usted le ha pedido. Avise al equipo que desarrolla la aplicación.

user-try-later = El servicio de traducción { -service } tiene un problema en este momento. Vuelva a intentarlo dentro de unos minutos.

user-no-access = Este trabajo o pedido pertenece a otra cuenta. Cambie a la cuenta correcta. Si no es posible, avise al equipo que desarrolla la aplicación.

user-file-again = No se ha podido recibir el archivo. Añádalo de nuevo. Si el problema continúa, avise al equipo que desarrolla la aplicación.

user-rating = Indique una valoración del 1 al 5.

user-comment = Escriba primero un comentario.

user-unknown = Algo ha fallado. Vuelva a intentarlo y, si ocurre de nuevo, avise al equipo que desarrolla la aplicación.

## General

unknown-code = error desconocido { $code }
    .user = { user-unknown }

unknown-error = error desconocido
    .user = { user-unknown }

http-client-error = solicitud no aceptada (HTTP { $code })
    .user = { user-app-fault }

http-server-error = fallo del servicio (HTTP { $code })
    .user = { user-try-later }

unreadable-response = no se ha podido leer la respuesta
    .user = { user-try-later }

service-unreachable = no se ha podido contactar con el servicio
    .user = No se puede contactar con el servicio de traducción { -service } en este momento. Vuelva a intentarlo dentro de unos minutos.

summary-jobs =
    { $count ->
        [one] Se ha rechazado { $count } trabajo
        [many] Se han rechazado { $count } de trabajos
       *[other] Se han rechazado { $count } trabajos
    }

summary-errors =
    { $count ->
        [one] Se ha notificado { $count } error
        [many] Se han notificado { $count } de errores
       *[other] Se han notificado { $count } errores
    }

several-errors = Se han producido varios errores

## Authentication

error-1000 = Error de autenticación
    .user = El servicio de traducción { -service } no ha reconocido la cuenta de esta aplicación. Compruebe los ajustes de la aplicación o avise a quien administra la cuenta.

error-1100 = api_sig es un campo obligatorio
    .user = { user-app-fault }

error-1150 = api_key es un campo obligatorio
    .user = { user-app-fault }

error-1200 = timestamp es un campo obligatorio
    .user = { user-app-fault }

error-1201 = timestamp debe ser numérico
    .user = { user-app-fault }

## Request

error-1250 = data es un campo obligatorio
    .user = { user-app-fault }

error-1251 = No se puede descodificar el JSON del campo data
    .user = { user-app-fault }

error-1754 = el sistema ha detectado una solicitud con contenido idéntico en un intervalo de 5 minutos
    .user = Acaba de hacer este mismo pedido, por lo que no se ha registrado de nuevo. Si quiere volver a pedir lo mismo, espere cinco minutos.

## Jobs

error-1300 = type es un campo obligatorio
    .user = { user-app-fault }

error-1301 = job_type no se admite
    .user = { user-app-fault }

error-1304 = valor de tier no válido
    .user = Este nivel de calidad no está disponible. Elija otro.

error-1350 = body_src es un campo obligatorio
    .user = No hay ningún texto que traducir. Introduzca el texto.

error-1351 = Texto de origen no válido
    .user = Este texto no se puede traducir. Compruebe que contiene palabras y no solo símbolos, y vuelva a intentarlo.

error-1400 = lc_src es un campo obligatorio
    .user = Elija el idioma del texto original.

error-1450 = lc_tgt es un campo obligatorio
    .user = Elija el idioma al que desea traducir.

error-1500 = tier es un campo obligatorio
    .user = Elija un nivel de calidad.

error-1551 = no se admite el servicio lingüístico
    .user = No se ofrece traducción entre estos idiomas. Elija otros idiomas u otro nivel de calidad.

error-1601 = callback_url debe ser una URL válida
    .user = { user-app-fault }

error-1651 = auto_approve debe ser 0 o 1
    .user = { user-app-fault }

error-1701 = use_preferred debe ser 0 o 1
    .user = { user-app-fault }

error-1751 = "custom_data" supera el límite máximo de almacenamiento (1kb)
    .user = { user-app-fault }

error-1758 = custom_data debe ser una cadena de texto
    .user = { user-app-fault }

error-1800 = jobs es un campo obligatorio
    .user = No hay nada que traducir en este pedido. Añada un texto o un archivo.

error-1852 = allow fork no es válido
    .user = { user-app-fault }

error-1901 = process debe ser 0 o 1
    .user = { user-app-fault }

error-2050 = job_id es un campo obligatorio
    .user = { user-app-fault }

error-2100 = Acceso no autorizado al trabajo
    .user = { user-no-access }

error-2251 = El trabajo no se puede comprar (estado incorrecto)
    .user = Este trabajo no se puede comprar ahora. Puede que ya esté pagado o cancelado. Consulte el estado del trabajo.

error-2252 = El trabajo no se puede cancelar (estado incorrecto)
    .user = Este trabajo ya no se puede cancelar. Está en curso, terminado o ya cancelado. Consulte el estado del trabajo.

error-2650 = Valor de status no válido para el trabajo
    .user = { user-app-fault }

error-2752 = tone debe tener como máximo 128 caracteres
    .user = Su indicación sobre el tono de la traducción es demasiado larga. Redúzcala a 128 caracteres como máximo.

error-2753 = purpose debe tener como máximo 128 caracteres
    .user = Su indicación sobre la finalidad de la traducción es demasiado larga. Redúzcala a 128 caracteres como máximo.

## Files

error-1302 = falta identifier
    .user = { user-app-fault }

error-1303 = falta el presupuesto
    .user = Este archivo aún no tiene precio. Solicite primero un presupuesto.

error-1305 = el número de archivos del presupuesto supera el límite
    .user = Ha añadido demasiados archivos a la vez. Quite algunos y vuelva a intentarlo.

error-1306 = el tamaño de un archivo del presupuesto supera el límite
    .user = El archivo es demasiado grande. Elija un archivo más pequeño o divida el archivo en partes.

error-1352 = tipo de contenido no válido
    .user = Este tipo de archivo no se acepta. Elija un archivo en otro formato.

error-1501 = filename es un campo obligatorio
    .user = { user-file-again }

error-1801 = los archivos no coinciden con los trabajos
    .user = { user-file-again }

error-1802 = error al subir el archivo (¿ha comprobado que el archivo es correcto y que se admite la extensión?)
    .user = No se ha podido subir el archivo. Compruebe que se puede abrir y que se acepta su formato, y vuelva a intentarlo.

error-1803 = falta la clave del archivo (file_key)
    .user = { user-file-again }

error-1804 = falta identifier en los trabajos
    .user = { user-app-fault }

## Grouping

error-1851 = as_group debe ser 0 o 1
    .user = { user-app-fault }

error-1950 = Estos trabajos no se pueden agrupar (tienen niveles de calidad, idiomas de origen o idiomas de destino distintos)
    .user = Solo se pueden agrupar trabajos con los mismos idiomas y el mismo nivel de calidad. Pida estos trabajos por separado.

error-1951 = Un único trabajo no puede formar un grupo
    .user = Un grupo necesita al menos dos trabajos. Añada otro trabajo o pida su trabajo sin formar un grupo.

error-1952 = Los trabajos Ultra no se pueden agrupar
    .user = Los trabajos de este nivel de calidad no se pueden agrupar. Pídalos por separado.

error-2550 = Falta el ID del grupo de trabajos
    .user = { user-app-fault }

error-2600 = Acceso no autorizado al grupo de trabajos
    .user = { user-no-access }

## Comments

error-2000 = body es un campo obligatorio
    .user = { user-comment }

error-2010 = attachment no es válido
    .user = El archivo adjunto no se puede usar. Quítelo o adjunte otro.

## Revisions

error-2150 = revision_id es un campo obligatorio
    .user = { user-app-fault }

error-2200 = Acceso no autorizado a la versión de la traducción
    .user = { user-no-access }

## Review

error-2250 = El trabajo no se puede revisar en su estado actual
    .user = Ahora no puede revisar esta traducción. Aún no está lista o ya está revisada. Consulte el estado del trabajo.

error-2300 = comment es un campo obligatorio
    .user = { user-comment }

error-2350 = reason es un campo obligatorio
    .user = Elija un motivo para rechazar la traducción.

error-2400 = captcha es un campo obligatorio
    .user = Complete la comprobación de seguridad para demostrar que no es un robot.

error-2401 = Prueba de captcha no válida
    .user = La comprobación de seguridad ha fallado. Vuelva a intentarlo para demostrar que no es un robot.

error-2450 = Valor no válido para la acción siguiente (follow_up)
    .user = Elija qué debe hacerse a continuación con el trabajo.

## Rating

error-2500 = rating es un campo obligatorio
    .user = { user-rating }

error-2501 = rating debe ser un número del 1 al 5
    .user = { user-rating }

error-2502 = rating debe estar entre 1 y 5
    .user = { user-rating }

error-2503 = el indicador public debe ser un booleano
    .user = { user-app-fault }

## Orders

error-2750 = Acceso no autorizado al pedido
    .user = { user-no-access }

error-2751 = El pedido no se puede cancelar antes de que se procese. Espere a que el pedido salga de nuestra cola.
    .user = Este pedido se está preparando y todavía no se puede cancelar. Vuelva a intentarlo dentro de unos minutos.

## Credits

error-2700 = Créditos insuficientes: recargue su saldo
    .user = La cuenta no tiene créditos suficientes para este pedido. Añada créditos o avise a quien administra la cuenta.

## Service

error-2800 = API temporalmente no disponible
    .user = { user-try-later }
