upload-full = Votre espace est plein</b>. Supprimez des fichiers<br>ou choisissez une offre plus large.

upload-rejected =
    { $count ->
        [0] Tous les fichiers sont arrivés.
        [one] { $count } fichier n’a pas été accepté.
        [many] { $count } de fichiers n’ont pas été acceptés.
       *[other] { $count } fichiers n’ont pas été acceptés.
    }

upload-album =
    { $count ->
        [one] Il manque une <i>photo</i> de <b>{ $album }</b>.
        [many] Il manque { $count } de <i>photos</i> de <b>{ $album }</b>.
       *[other] Il manque { $count } <i>photos</i> de <b>{ $album }</b>.
    }
    .title = <b>{ $album }</b> <i>ne s’ouvre pas</i>

upload-retry = Veuillez réessayer.

upload-blocked =
    { $platform ->
        [ios] Autorisez l’accès à vos photos dans les réglages de l’iPhone.
        [android] Autorisez l’accès à vos fichiers dans les paramètres.
       *[web] Autorisez l’accès à vos fichiers dans le navigateur.
    }
