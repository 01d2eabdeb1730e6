### Messages for the error codes of Gengo's API: Latin American Spanish (es-419), only what
### differs from Spanish (es).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

user-app-fault = Algo salió mal en esta aplicación, por lo que { -service } no pudo aceptar la solicitud. Avise al equipo que desarrolla la aplicación.

user-no-access = No tiene acceso a este contenido. Verifique que esté usando la cuenta correcta.

user-wrong-state = Esta acción no es posible en la fase actual del trabajo. Verifique primero en qué fase está el trabajo.

user-file-again = El archivo no llegó como se esperaba. Agréguelo de nuevo.

user-rating = Indique una calificación del 1 al 5.

user-captcha = Complete la verificación de seguridad para demostrar que no es un robot.

user-unknown = Algo salió mal. Vuelva a intentarlo y, si ocurre de nuevo, avise al equipo que desarrolla la aplicación.

## General

http-server-error = falla del servicio (HTTP { $code })

unreadable-response = no se pudo leer la respuesta

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

## Authentication

error-1000 =
    .user = { -service } no reconoció la cuenta de esta aplicación. Verifique los datos de la cuenta en la configuración de la aplicación.

## Request

error-1251 = No se pueden decodificar los datos JSON

error-1754 = el sistema detectó una carga útil idéntica en un intervalo de 5 minutos

## Jobs

error-1350 =
    .user = No hay ningún texto que traducir. Ingrese el texto.

error-1800 =
    .user = No hay nada que traducir en este pedido. Agregue un texto o un archivo.

## Files

error-1303 = falta la cotización
    .user = Este archivo aún no tiene precio. Solicite primero una cotización.

error-1305 = el número de archivos de la cotización supera el límite

error-1306 = el tamaño de los archivos de la cotización supera el límite

error-1802 = error al subir el archivo (¿verificó que el archivo sea correcto y que se admita la extensión?)
    .user = No se pudo subir el archivo. Verifique que se pueda abrir y que se acepte su formato, y vuelva a intentarlo.

## Grouping

error-1951 =
    .user = Un grupo necesita al menos dos trabajos. Agregue otro trabajo o pida este por separado.

## Credits

error-2700 =
    .user = Su saldo no es suficiente para este pedido. Agregue créditos y vuelva a intentarlo.
