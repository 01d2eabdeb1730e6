-drive = { -drive } Nimbus

sync-offline = Sie sind offline. Das { -drive } macht weiter, sobald Sie wieder verbunden sind.

sync-retry = Bitte versuchen Sie es in 5 Minuten erneut. Hilft das nicht, sehen Sie unter https://status.example.org/?lang=en nach.

sync-failed = Etwas ist schiefgegangen!
    .user = { sync-retry }

sync-quota =
    Der Platz auf dem { -drive } geht zu Ende.
    Bitte entfernen Sie, was Sie nicht mehr brau­chen.

sync-errors = Diese Dateien konnten nicht gesichert werden:
