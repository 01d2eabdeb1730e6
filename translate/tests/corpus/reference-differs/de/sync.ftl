-drive = Nimbus-Laufwerk

sync-offline = Sie sind offline. Das Laufwerk macht weiter, sobald Sie wieder verbunden sind.

sync-retry = Bitte versuchen Sie es in 5 Minuten erneut. Hilft das nicht, sehen Sie unter https://status.example.org/?lang=en nach.

sync-failed = Etwas ist schiefgegangen!
    .user = { sync-retry }

sync-quota =
    Der Platz auf dem { -drive } geht zu Ende.
    Bitte entfernen Sie, was Sie nicht mehr brau­chen.

sync-waiting =
    { $files ->
        [one] Eine Datei wurde seit Langem nicht gesichert.
       *[other] { $files } Dateien wurden seit Langem nicht gesichert.
    }

-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-updated = { -app } wurde aktualisiert. 🎉
