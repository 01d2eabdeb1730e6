-drive = Nimbus-Laufwerk

sync-offline = Sie sind offline. Das { -drive } macht weiter, sobald Sie wieder verbunden sind.

sync-conflict = { $name } wurde auch auf { $device } ge�ndert. Welche Fassung möchten Sie behalten?

sync-retry = Bitte versuchen Sie es in 5 Minuten erneut. Hilft das nicht, sehen Sie unter https://status.example.org/?lang=en nach.

sync-waiting =
    { $files ->
        [one] Eine Datei wurde seit Langem nicht gesichert.
       *[other] { $files } Dateien wurden seit Langem nicht gesichert.
    }

sync-errors = Diese Dateien konnten nicht gesichert werden:
