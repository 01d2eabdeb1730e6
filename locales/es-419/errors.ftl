### Messages for the error codes of Gengo's API: Latin American Spanish (es-419), only what
### differs from Spanish (es).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

user-app-fault = Algo salió mal en esta aplicación y el servicio de traducción { -service } no pudo hacer lo que usted le pidió. Avise al equipo que desarrolla la aplicación.

user-file-again = No se pudo recibir el archivo. Agréguelo de nuevo. Si el problema continúa, avise al equipo que desarrolla la aplicación.

user-rating = Indique una calificación del 1 al 5.

user-unknown = Algo salió mal. Vuelva a intentarlo y, si ocurre de nuevo, avise al equipo que desarrolla la aplicación.

## General

http-server-error = falla del servicio (HTTP { $code })

unreadable-response = no se pudo leer la respuesta

service-unreachable = no se pudo contactar al servicio

summary-jobs =
    { $count ->
        [one] Se rechazó { $count } trabajo
        [many] Se rechazaron { $count } de trabajos
       *[other] Se rechazaron { $count } trabajos
    }

summary-errors =
    { $count ->
        [one] Se notificó { $count } error
        [many] Se notificaron { $count } de errores
       *[other] Se notificaron { $count } errores
    }

several-errors = Se produjeron varios errores

## Authentication

error-1000 =
    .user = El servicio de traducción { -service } no reconoció la cuenta de la aplicación. Verifique la configuración de la aplicación o avise a quien administra la cuenta.

## Request

error-1251 = No se puede decodificar el JSON del campo data

error-1754 = el sistema detectó una solicitud con contenido idéntico en un intervalo de 5 minutos
    .user = Acaba de hacer este mismo pedido, por lo que no se registró de nuevo. Si quiere volver a pedir lo mismo, espere cinco minutos.

## Jobs

error-1350 =
    .user = No hay ningún texto que traducir. Ingrese el texto.

error-1351 =
    .user = Este texto no se puede traducir. Verifique que contenga palabras y no solo símbolos, y vuelva a intentarlo.

error-1800 =
    .user = No hay nada que traducir en este pedido. Agregue un texto o un archivo.

## Files

error-1303 = falta la cotización
    .user = Este archivo aún no tiene precio. Solicite primero una cotización.

error-1305 = el número de archivos de la cotización supera el límite
    .user = Agregó demasiados archivos a la vez. Quite algunos y vuelva a intentarlo.

error-1306 = el tamaño de un archivo de la cotización supera el límite

error-1802 = error al subir el archivo (¿verificó que el archivo sea correcto y que se admita la extensión?)
    .user = No se pudo subir el archivo. Verifique que se pueda abrir y que se acepte su formato, y vuelva a intentarlo.

## Grouping

error-1951 =
    .user = Un grupo necesita al menos dos trabajos. Agregue otro trabajo o pida su trabajo sin formar un grupo.

## Review

error-2400 =
    .user = Complete la verificación de seguridad para demostrar que no es un robot.

error-2401 =
    .user = La verificación de seguridad falló. Vuelva a intentarlo para demostrar que no es un robot.

## Credits

error-2700 =
    .user = La cuenta no tiene créditos suficientes para este pedido. Agregue créditos o avise a quien administra la cuenta.
