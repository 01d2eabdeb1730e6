### Messages for the error codes of Gengo's API: French (fr).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Un problème dans cette application a empêché le service de traduction { -service } de répondre à votre demande. Informez-en l’équipe qui développe l’application.

user-try-later = Le service de traduction { -service } rencontre un problème en ce moment. Veuillez réessayer dans quelques minutes.

user-no-access = Ce projet ou cette commande appartient à un autre compte. Veuillez utiliser le bon compte. Si c’est impossible, informez l’équipe qui développe l’application.

user-file-again = Le fichier n’a pas pu être reçu. Veuillez l’ajouter de nouveau. Si le problème persiste, informez l’équipe qui développe l’application.

user-rating = Veuillez attribuer une note de 1 à 5.

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

service-unreachable = le service n’a pas pu être joint
    .user = Le service de traduction { -service } est injoignable en ce moment. Veuillez réessayer dans quelques minutes.

summary-jobs =
    { $count ->
        [one] { $count } projet a été rejeté
        [many] { $count } de projets ont été rejetés
       *[other] { $count } projets ont été rejetés
    }

summary-errors =
    { $count ->
        [one] { $count } erreur a été signalée
        [many] { $count } d’erreurs ont été signalées
       *[other] { $count } erreurs ont été signalées
    }

several-errors = Plusieurs erreurs se sont produites

## Authentication

error-1000 = Échec de l’authentification
    .user = Le service de traduction { -service } n’a pas reconnu le compte de l’application. Vérifiez les paramètres de celle-ci ou informez la personne qui gère le compte.

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

error-1251 = Impossible de décoder le JSON du champ data
    .user = { user-app-fault }

error-1754 = le système a détecté une requête au contenu identique dans un intervalle de 5 minutes
    .user = Vous venez de passer la même commande, qui n’a donc pas été enregistrée une deuxième fois. Pour commander de nouveau la même chose, patientez cinq minutes.

## Jobs

error-1300 = le champ type est obligatoire
    .user = { user-app-fault }

error-1301 = job_type n’est pas pris en charge
    .user = { user-app-fault }

error-1304 = valeur de tier non valide
    .user = Ce niveau de qualité n’est pas disponible. Veuillez en choisir un autre.

error-1350 = body_src est un champ obligatoire
    .user = Il n’y a aucun texte à traduire. Veuillez saisir le texte.

error-1351 = Texte source non valide
    .user = Ce texte ne peut pas être traduit. Vérifiez qu’il contient des mots, et pas seulement des symboles, puis réessayez.

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

error-2100 = Accès non autorisé au projet
    .user = { user-no-access }

error-2251 = Le projet ne peut pas être acheté (état incorrect)
    .user = Ce projet ne peut pas être acheté pour le moment. Il est peut-être déjà payé ou annulé. Consultez le statut du projet.

error-2252 = Le projet ne peut pas être annulé (état incorrect)
    .user = Ce projet ne peut plus être annulé. Il est déjà commencé, terminé ou annulé. Consultez le statut du projet.

error-2650 = Valeur de status non valide pour le projet
    .user = { user-app-fault }

error-2752 = le champ tone ne doit pas dépasser 128 caractères
    .user = Vos indications sur le ton de la traduction sont trop longues. Veuillez les réduire à 128 caractères maximum.

error-2753 = le champ purpose ne doit pas dépasser 128 caractères
    .user = Vos indications sur l’usage prévu de la traduction sont trop longues. Veuillez les réduire à 128 caractères maximum.

## Files

error-1302 = champ identifier manquant
    .user = { user-app-fault }

error-1303 = devis manquant
    .user = Il n’y a pas encore de prix pour ce fichier. Veuillez d’abord demander un devis.

error-1305 = le nombre de fichiers du devis dépasse la limite
    .user = Vous avez ajouté trop de fichiers à la fois. Veuillez en retirer quelques-uns et réessayer.

error-1306 = la taille d’un fichier du devis dépasse la limite
    .user = Le fichier est trop volumineux. Veuillez choisir un fichier plus petit ou diviser le fichier en plusieurs parties.

error-1352 = type de contenu non valide
    .user = Ce type de fichier n’est pas accepté. Veuillez choisir un fichier dans un autre format.

error-1501 = filename est un champ obligatoire
    .user = { user-file-again }

error-1801 = les fichiers ne correspondent pas aux projets
    .user = { user-file-again }

error-1802 = échec de l’envoi du fichier (avez-vous vérifié que le fichier est correct et que son extension est prise en charge ?)
    .user = Le fichier n’a pas pu être envoyé. Vérifiez qu’il s’ouvre et que son format est accepté, puis réessayez.

error-1803 = clé de fichier manquante (file_key)
    .user = { user-file-again }

error-1804 = champ identifier manquant pour les projets
    .user = { user-app-fault }

## Grouping

error-1851 = as_group doit valoir 0 ou 1
    .user = { user-app-fault }

error-1950 = Ces projets ne peuvent pas être regroupés (leurs niveaux de qualité, leurs langues sources ou leurs langues cibles diffèrent)
    .user = Seuls les projets ayant les mêmes langues et le même niveau de qualité peuvent former un groupe. Veuillez commander ces projets séparément.

error-1951 = Un projet seul ne peut pas former un groupe
    .user = Un groupe doit compter au moins deux projets. Veuillez ajouter un autre projet ou commander votre projet sans créer de groupe.

error-1952 = Les projets Ultra ne peuvent pas être regroupés
    .user = Les projets de ce niveau de qualité ne peuvent pas former de groupe. Veuillez les commander séparément.

error-2550 = L’identifiant du groupe de projets est manquant
    .user = { user-app-fault }

error-2600 = Accès non autorisé au groupe de projets
    .user = { user-no-access }

## Comments

error-2000 = body est un champ obligatoire
    .user = { user-comment }

error-2010 = attachment n’est pas valide
    .user = Le fichier joint ne peut pas être utilisé. Veuillez le retirer ou en joindre un autre.

## Revisions

error-2150 = revision_id est un champ obligatoire
    .user = { user-app-fault }

error-2200 = Accès non autorisé à la version de la traduction
    .user = { user-no-access }

## Review

error-2250 = Le projet ne peut pas être vérifié dans son état actuel
    .user = Vous ne pouvez pas vérifier cette traduction pour le moment. Elle n’est pas encore prête ou a déjà été vérifiée. Consultez le statut du projet.

error-2300 = le champ comment est obligatoire
    .user = { user-comment }

error-2350 = reason est un champ obligatoire
    .user = Veuillez choisir la raison pour laquelle vous rejetez la traduction.

error-2400 = captcha est un champ obligatoire
    .user = Veuillez effectuer le contrôle de sécurité pour confirmer que vous n’êtes pas un robot.

error-2401 = Test captcha non valide
    .user = Le contrôle de sécurité a échoué. Veuillez recommencer pour confirmer que vous n’êtes pas un robot.

error-2450 = Valeur non valide pour la suite à donner (follow_up)
    .user = Veuillez choisir la suite à donner au projet.

## Rating

error-2500 = rating est un champ obligatoire
    .user = { user-rating }

error-2501 = rating doit être un nombre de 1 à 5
    .user = { user-rating }

error-2502 = rating doit être compris entre 1 et 5
    .user = { user-rating }

error-2503 = l’indicateur du champ public doit être un booléen
    .user = { user-app-fault }

## Orders

error-2750 = Accès non autorisé à la commande
    .user = { user-no-access }

error-2751 = La commande ne peut pas être annulée avant d’avoir été traitée. Veuillez attendre que la commande soit sortie de notre file d’attente.
    .user = Cette commande est en cours d’enregistrement et ne peut pas encore être annulée. Veuillez réessayer dans quelques minutes.

## Credits

error-2700 = Crédits insuffisants : veuillez recharger votre compte
    .user = Le compte n’a pas assez de crédits pour cette commande. Veuillez ajouter des crédits ou informer la personne qui gère le compte.

## Service

error-2800 = API temporairement indisponible
    .user = { user-try-later }
