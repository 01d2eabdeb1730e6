### Messages for the error codes of Gengo's API: French (fr).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = En raison d’un problème dans cette application, { -service } n’a pas pu accepter la demande. Veuillez en informer l’équipe qui développe l’application.

user-try-later = { -service } rencontre un problème en ce moment. Veuillez réessayer dans quelques minutes.

user-no-access = Vous n’avez pas accès à cet élément. Vérifiez que vous utilisez le bon compte.

user-wrong-state = Cette action n’est pas possible au stade actuel de la tâche. Vérifiez d’abord où en est la tâche.

user-file-again = Le fichier n’a pas été reçu correctement. Veuillez l’ajouter de nouveau.

user-rating = Veuillez attribuer une note de 1 à 5.

user-captcha = Veuillez effectuer le contrôle de sécurité pour confirmer que vous n’êtes pas un robot.

user-comment = Veuillez d’abord écrire un commentaire.

user-unknown = Une erreur s’est produite. Veuillez réessayer et, si cela se reproduit, en informer l’équipe qui développe l’application.

## General

unknown-code = erreur inconnue { $code }
    .user = { user-unknown }

unknown-error = erreur inconnue
    .user = { user-unknown }

http-client-error = requête non acceptée (HTTP { $code })
    .user = { user-app-fault }

http-server-error = défaillance du service (HTTP { $code })
    .user = { user-try-later }

unreadable-response = la réponse n’a pas pu être lue
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [one] { $count } tâche a été rejetée
        [many] { $count } de tâches ont été rejetées
       *[other] { $count } tâches ont été rejetées
    }

summary-errors =
    { $count ->
        [one] { $count } erreur a été signalée
        [many] { $count } d’erreurs ont été signalées
       *[other] { $count } erreurs ont été signalées
    }

## Authentication

error-1000 = Échec de l’authentification
    .user = { -service } n’a pas reconnu le compte de cette application. Vérifiez les informations du compte dans les paramètres de l’application.

error-1100 = api_sig est un champ obligatoire
    .user = { user-app-fault }

error-1150 = api_key est un champ obligatoire
    .user = { user-app-fault }

error-1200 = timestamp est un champ obligatoire
    .user = { user-app-fault }

error-1201 = timestamp doit être numérique
    .user = { user-app-fault }

## Request

error-1250 = data est un champ obligatoire
    .user = { user-app-fault }

error-1251 = Impossible de décoder les données JSON
    .user = { user-app-fault }

error-1754 = le système a détecté une charge utile identique dans un intervalle de 5 minutes
    .user = Vous venez de passer la même commande. Pour la passer une nouvelle fois, veuillez patienter cinq minutes.

## Jobs

error-1300 = type est un champ obligatoire
    .user = { user-app-fault }

error-1301 = job_type n’est pas pris en charge
    .user = { user-app-fault }

error-1304 = niveau de qualité non valide
    .user = Ce niveau de qualité n’est pas disponible. Veuillez en choisir un autre.

error-1350 = body_src est un champ obligatoire
    .user = Il n’y a aucun texte à traduire. Veuillez saisir le texte.

error-1351 = Corps du texte non valide
    .user = Ce texte ne peut pas être traduit tel quel. Veuillez le vérifier et réessayer.

error-1400 = lc_src est un champ obligatoire
    .user = Veuillez choisir la langue du texte d’origine.

error-1450 = lc_tgt est un champ obligatoire
    .user = Veuillez choisir la langue dans laquelle traduire le texte.

error-1500 = tier est un champ obligatoire
    .user = Veuillez choisir un niveau de qualité.

error-1551 = service linguistique non pris en charge
    .user = La traduction entre ces langues n’est pas proposée. Veuillez choisir d’autres langues ou un autre niveau de qualité.

error-1601 = callback_url doit être une URL valide
    .user = { user-app-fault }

error-1651 = auto_approve doit valoir 0 ou 1
    .user = { user-app-fault }

error-1701 = use_preferred doit valoir 0 ou 1
    .user = { user-app-fault }

error-1751 = "custom_data" dépasse la limite de stockage maximale (1kb)
    .user = { user-app-fault }

error-1758 = custom_data doit être une chaîne de caractères
    .user = { user-app-fault }

error-1800 = jobs est un champ obligatoire
    .user = Cette commande ne contient rien à traduire. Veuillez ajouter un texte ou un fichier.

error-1852 = allow fork n’est pas valide
    .user = { user-app-fault }

error-1901 = process doit valoir 0 ou 1
    .user = { user-app-fault }

error-2050 = job_id est un champ obligatoire
    .user = { user-app-fault }

error-2100 = Accès non autorisé à la tâche
    .user = { user-no-access }

error-2251 = La tâche ne peut pas être achetée (état incorrect)
    .user = { user-wrong-state }

error-2252 = La tâche ne peut pas être annulée (état incorrect)
    .user = Cette tâche ne peut plus être annulée, car elle est déjà en cours ou terminée.

error-2650 = Statut de tâche non valide
    .user = { user-wrong-state }

error-2752 = tone ne doit pas dépasser 128 caractères
    .user = Vos indications sur le ton sont trop longues. Veuillez les ramener à 128 caractères maximum.

error-2753 = purpose ne doit pas dépasser 128 caractères
    .user = Votre description de l’usage prévu est trop longue. Veuillez la ramener à 128 caractères maximum.

## Files

error-1302 = identifiant manquant
    .user = { user-app-fault }

error-1303 = devis manquant
    .user = Il n’y a pas encore de prix pour ce fichier. Veuillez d’abord demander un devis.

error-1305 = le nombre de fichiers du devis dépasse la limite
    .user = Il y a trop de fichiers à la fois. Veuillez en retirer quelques-uns et réessayer.

error-1306 = la taille des fichiers du devis dépasse la limite
    .user = Le fichier est trop volumineux. Veuillez le diviser ou en choisir un plus petit.

error-1352 = type de contenu non valide
    .user = Les fichiers de ce type ne sont pas acceptés. Veuillez choisir un autre format.

error-1501 = filename est un champ obligatoire
    .user = { user-file-again }

error-1801 = les fichiers ne correspondent pas aux tâches
    .user = { user-file-again }

error-1802 = échec de l’envoi du fichier (avez-vous vérifié que le fichier est correct et que son extension est prise en charge ?)
    .user = Le fichier n’a pas pu être envoyé. Vérifiez qu’il s’ouvre et que son format est accepté, puis réessayez.

error-1803 = clé de fichier manquante
    .user = { user-file-again }

error-1804 = identifiant des tâches manquant
    .user = { user-app-fault }

## Grouping

error-1851 = as_group doit valoir 0 ou 1
    .user = { user-app-fault }

error-1950 = Ces tâches ne peuvent pas être regroupées (leurs niveaux de qualité, leurs langues sources ou leurs langues cibles diffèrent)
    .user = Seules les tâches ayant les mêmes langues et le même niveau de qualité peuvent former un groupe. Veuillez commander celles-ci séparément.

error-1951 = Vous ne pouvez pas regrouper une seule tâche
    .user = Un groupe doit compter au moins deux tâches. Veuillez ajouter une autre tâche ou commander celle-ci séparément.

error-1952 = Les tâches Ultra ne peuvent pas être regroupées
    .user = Les tâches de ce niveau de qualité ne peuvent pas former de groupe. Veuillez les commander séparément.

error-2550 = L’identifiant du groupe de tâches est manquant
    .user = { user-app-fault }

error-2600 = Accès non autorisé au groupe de tâches
    .user = { user-no-access }

## Comments

error-2000 = body est un champ obligatoire
    .user = { user-comment }

error-2010 = la pièce jointe n’est pas valide
    .user = Le fichier joint ne peut pas être utilisé. Veuillez le retirer ou en joindre un autre.

## Revisions

error-2150 = revision_id est un champ obligatoire
    .user = { user-app-fault }

error-2200 = Accès non autorisé à la version de la traduction
    .user = { user-no-access }

## Review

error-2250 = La tâche ne peut pas être vérifiée
    .user = Cette traduction n’est pas encore prête à être vérifiée, ou elle a déjà été vérifiée.

error-2300 = comment est un champ obligatoire
    .user = { user-comment }

error-2350 = reason est un champ obligatoire
    .user = Veuillez choisir un motif.

error-2400 = captcha est un champ obligatoire
    .user = { user-captcha }

error-2401 = Test captcha non valide
    .user = { user-captcha }

error-2450 = Valeur non valide pour la suite à donner
    .user = Veuillez choisir la suite à donner à la tâche.

## Rating

error-2500 = rating est un champ obligatoire
    .user = { user-rating }

error-2501 = rating doit être un nombre de 1 à 5
    .user = { user-rating }

error-2502 = rating doit être compris entre 1 et 5
    .user = { user-rating }

error-2503 = l’indicateur « public » doit être un booléen
    .user = { user-app-fault }

## Orders

error-2750 = Accès non autorisé à la commande
    .user = { user-no-access }

error-2751 = Commande annulée avant traitement. Veuillez attendre que la commande soit sortie de notre file d’attente.
    .user = Cette commande est en cours d’enregistrement et ne peut pas encore être annulée. Veuillez réessayer dans quelques minutes.

## Credits

error-2700 = Crédits insuffisants : veuillez recharger votre compte
    .user = Votre solde est insuffisant pour cette commande. Veuillez ajouter des crédits et réessayer.

## Service

error-2800 = API temporairement indisponible
    .user = { user-try-later }
