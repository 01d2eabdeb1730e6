-app = Lumora

account-locked =
    { $minutes ->
        [one] Trop de tentatives. Veuillez attendre { $minutes } minute.
        [many] Trop de tentatives. Veuillez attendre { $minutes } de minutes.
       *[other] Trop de tentatives. Veuillez attendre { $minutes } minutes.
    }

account-sign-out =
    { $scope ->
        [1] Se déconnecter de cet appareil ?
       *[other] Se déconnecter de tous les appareils ?
    }

account-updated = { -app } a été mis à jour. 🎉

account-albums =
    { $count ->
        [0] Aucun album
        [one] { $count } album
        [many] { $count } d’albums
       *[other] { $count } albums
    }
