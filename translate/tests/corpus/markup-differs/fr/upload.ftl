upload-full = Votre espace est <b>plein</b>. Supprimez des fichiers ou choisissez une offre plus large.

upload-retry = Veuillez réessayer.

upload-album =
    { $count ->
        [one] Il manque une <i>photo</i> de <b>{ $album }</b>.
        [many] Il manque { $count } de <i>photos</i> de <b>{ $album }</b>.
       *[other] Il manque { $count } <i>photos</i> de <b>{ $album }</b>.
    }
    .title = <b>{ $album }</b> <i>ne s’ouvre pas</i>
