-app = Lumora

account-locked =
    { $minutes ->
        [One] Zu viele Versuche. Bitte warten Sie { $minutes } Minute.
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }

account-sign-out =
    { $scope ->
        [one] Auf diesem Gerät abmelden?
       *[other] Auf allen Geräten abmelden?
    }

account-updated = { -app } wurde aktualisiert. 🎉

account-albums =
    { $count ->
        [0] Keine Alben
        [one] { $count } Album
       *[andere] { $count } Alben
    }
