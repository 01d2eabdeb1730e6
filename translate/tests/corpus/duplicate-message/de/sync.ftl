-drive = Nimbus-Laufwerk

sync-offline = Sie sind offline. Das { -drive } macht weiter, sobald Sie wieder verbunden sind.

sync-conflict = { $name } wurde auch auf { $device } geändert. Welche Fassung möchten Sie behalten?

sync-retry = Bitte versuchen Sie es in 5 Minuten erneut. Hilft das nicht, sehen Sie unter https://status.example.org/?lang=en nach.

sync-failed = Etwas ist schiefgegangen!
    .user = { sync-retry }

sync-errors = Diese Dateien konnten nicht gesichert werden:

sync-conflict = { $name } wurde inzwischen auf { $device } geändert. Welche Fassung soll bleiben?
