-drive = Disque Nimbus

sync-offline = Vous êtes hors ligne. { -drive } reprendra dès que vous serez de nouveau en ligne.

sync-conflict = { $name } a aussi été modifié sur { $device }. Quelle version souhaitez-vous garder ?

sync-retry = Veuillez réessayer dans 5 minutes. Si cela ne marche toujours pas, consultez https://status.example.org/?lang=en.

sync-failed = Une erreur s’est produite !
    .user = { sync-retry }

sync-errors = Fichiers non enregistrés :

sync-errors = Ces fichiers n’ont pas pu être enregistrés :
