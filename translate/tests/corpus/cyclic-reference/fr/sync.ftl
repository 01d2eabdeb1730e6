-drive = Disque Nimbus

sync-offline = Vous êtes hors ligne. { -drive } reprendra dès que vous serez de nouveau en ligne.

sync-retry = Veuillez réessayer dans 5 minutes. Si cela ne marche toujours pas, consultez https://status.example.org/?lang=en. { sync-failed.user }.

sync-failed = Une erreur s’est produite !
    .user = { sync-retry }

sync-quota =
    L’espace de { -drive } est presque plein.
    Veuillez supprimer ce dont vous n’avez plus besoin.

sync-errors = Ces fichiers n’ont pas pu être enregistrés :
