-drive = Unidad Nimbus

sync-offline = No tiene conexión. { -drive } continuará en cuanto vuelva a conectarse.

sync-conflict = { $name } también se modificó en { $device }. ¿Qué versión quiere conservar?

sync-retry = Inténtelo de nuevo en 5 minutos. Si sigue sin funcionar, consulte https://status.example.org/?lang=en.

sync-failed = ¡Algo ha salido mal!
    .user = { sync-retry }

sync-cursor = cursor es demasiado antiguo para /v2/items; empiece de nuevo

sync-waiting =
    { $files ->
        [one] Un archivo lleva mucho tiempo sin guardarse.
        [many] { $files } de archivos llevan mucho tiempo sin guardarse.
       *[other] { $files } archivos llevan mucho tiempo sin guardarse.
    }

sync-quota =
    El espacio de { -drive } está casi lleno.
    Elimine lo que ya no necesite.

sync-errors = Estos archivos no se han podido guardar:
