-drive = Nimbus

-files = fichiers

sync-offline = Vous êtes hors ligne. { -drive } reprendra dès que vous serez reconnecté.

sync-quota = L’espace de { -drive } est presque plein.

sync-waiting = { $files } { -files($files) } pas encore enregistrés

sync-open = Ouvrir { -drive }
