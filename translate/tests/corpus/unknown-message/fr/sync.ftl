-drive = Disque Nimbus

sync-offline = Vous êtes hors ligne. { -drive } reprendra dès que vous serez de nouveau en ligne.

sync-retry = Veuillez réessayer dans 5 minutes. Si cela ne marche toujours pas, consultez https://status.example.org/?lang=en.

sync-failed = Une erreur s’est produite !
    .user = { sync_retry }

sync-waiting =
    { $files ->
        [one] Un fichier n’a pas été enregistré depuis longtemps.
        [many] { $files } de fichiers n’ont pas été enregistrés depuis longtemps.
       *[other] { $files } fichiers n’ont pas été enregistrés depuis longtemps.
    }

sync-quota =
    L’espace de { -drive } est presque plein.
    Veuillez supprimer ce dont vous n’avez plus besoin.
