-app = Lumora

account-wrong-password = Le mot de passe est incorrect. Veuillez réessayer.

account-locked =
    { $minutes ->
        [one] Trop de tentatives. Veuillez attendre { $minutes } minute.
        [many] Trop de tentatives. Veuillez attendre { $minutes } de minutes.
       *[other] Trop de tentatives. Veuillez attendre { $minutes } minutes.
    }

account-closed = Le compte de { $name } a été fermé à sa demande.
    .user = Bonjour { $name }, votre compte est fermé. Souhaitez-vous le rouvrir ?

account-attempt =
    { NUMBER($attempt, type: "ordinal") ->
        [one] C’était votre { $attempt }re tentative.
       *[other] C’était votre { $attempt }e tentative.
    }

account-help = Aide de { -app } : <a href="https://help.example.org/sign-in">connexion</a>

account-sign-out =
    { $scope ->
        [one] Se déconnecter de cet appareil ?
       *[other] Se déconnecter de tous les appareils ?
    }

account-no-key = l’en-tête X-Api-Key manque

account-email =
    .label = Votre adresse électronique
    .placeholder = name@example.org

account-updated = { -app } a été mis à jour. 🎉
