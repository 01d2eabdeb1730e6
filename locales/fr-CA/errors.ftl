### Messages for the error codes of Gengo's API: Canadian French (fr-CA), only what
### differs from French (fr).
###
### State: draft. Not reviewed by a native speaker yet.

## Jobs

error-1551 =
    .user = La traduction entre ces langues n’est pas offerte. Veuillez choisir d’autres langues ou un autre niveau de qualité.

## Files

error-1303 = soumission manquante
    .user = Il n’y a pas encore de prix pour ce fichier. Veuillez d’abord demander une soumission.

error-1305 = le nombre de fichiers de la soumission dépasse la limite

error-1306 = la taille d’un fichier de la soumission dépasse la limite

error-1802 = échec du téléversement du fichier (avez-vous vérifié que le fichier est correct et que son extension est prise en charge?)
    .user = Le fichier n’a pas pu être téléversé. Vérifiez qu’il s’ouvre et que son format est accepté, puis réessayez.
