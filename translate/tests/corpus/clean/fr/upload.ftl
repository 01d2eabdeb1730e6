upload-too-large = « { $name } » dépasse { $limit } Mo.

upload-rejected =
    { $count ->
        [0] Tous les fichiers sont arrivés.
        [one] { $count } fichier n’a pas été accepté.
        [many] { $count } de fichiers n’ont pas été acceptés.
       *[other] { $count } fichiers n’ont pas été acceptés.
    }

upload-format = Seuls JPEG et PNG sont possibles, jusqu’à 25 Mo et 12 500 pixels de large.

upload-full = Votre espace est <b>plein</b>. Supprimez des fichiers<br>ou choisissez une offre plus large.

upload-template = Écrivez { "{" }name{ "}" } là où doit figurer le nom.

upload-paused = L’envoi est en pause…

upload-blocked =
    { $platform ->
        [ios] Autorisez l’accès à vos photos dans les réglages de l’iPhone.
        [android] Autorisez l’accès à vos fichiers dans les paramètres.
       *[web] Autorisez l’accès à vos fichiers dans le navigateur.
    }

upload-retry = Veuillez réessayer.

upload-plan = Lumora Entreprise Plus

upload-cable = Utilisez un câble USB-C ou attendez que la batterie dépasse 50 %.
