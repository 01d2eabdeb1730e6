-drive =
    { $case ->
       *[nominative] Nimbus-Speicher
        [genitive] Nimbus-Speichers
    }

-files = Dateien

sync-offline = Sie sind offline. Der { -drive } macht weiter, sobald Sie wieder verbunden sind.

sync-quota = Der Platz des { -drive("genitive") } ist fast voll.

sync-waiting = { $files } { -files() } sind noch nicht gesichert

sync-open = { -drive(case: "nominative") } öffnen
