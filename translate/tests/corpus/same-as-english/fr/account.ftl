account-wrong-password = The password is wrong. Please try again.

account-locked =
    { $minutes ->
        [one] Trop de tentatives. Veuillez attendre { $minutes } minute.
        [many] Trop de tentatives. Veuillez attendre { $minutes } de minutes.
       *[other] Trop de tentatives. Veuillez attendre { $minutes } minutes.
    }

account-closed = Le compte de { $name } a été fermé à sa demande.
    .user = Bonjour { $name }, votre compte est fermé. Souhaitez-vous le rouvrir ?

account-no-key = l’en-tête X-Api-Key manque

account-sign-out =
    { $scope ->
        [one] Se déconnecter de cet appareil ?
       *[other] Se déconnecter de tous les appareils ?
    }

account-email =
    .label = Votre adresse électronique
    .placeholder = name@example.org
