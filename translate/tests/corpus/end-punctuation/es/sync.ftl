sync-conflict = { $name } también se modificó en { $device }. Indique la versión que quiere conservar:

sync-retry = Inténtelo de nuevo en 5 minutos. Si sigue sin funcionar, consulte https://status.example.org/?lang=en.

sync-failed = ¡Algo ha salido mal!
    .user = { sync-retry }

sync-errors = Estos archivos no se han podido guardar:
