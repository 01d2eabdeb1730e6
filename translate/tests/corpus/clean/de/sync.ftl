-drive = Nimbus-Laufwerk

sync-offline = Sie sind offline. Das { -drive } macht weiter, sobald Sie wieder verbunden sind.

sync-conflict = { $name } wurde auch auf { $device } geändert. Welche Fassung möchten Sie behalten?

sync-retry = Bitte versuchen Sie es in 5 Minuten erneut. Hilft das nicht, sehen Sie unter https://status.example.org/?lang=en nach.

sync-failed = Etwas ist schiefgegangen!
    .user = { sync-retry }

sync-cursor = cursor ist für /v2/items zu alt; von vorn beginnen

sync-waiting =
    { $files ->
        [one] Eine Datei wurde seit Langem nicht gesichert.
       *[other] { $files } Dateien wurden seit Langem nicht gesichert.
    }

sync-quota =
    Der Platz auf dem { -drive } geht zu Ende.
    Bitte entfernen Sie, was Sie nicht mehr brau­chen.

sync-errors = Diese Dateien konnten nicht gesichert werden:
