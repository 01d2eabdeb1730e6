account-wrong-password = Das Passwort ist falsch. Bitte versuchen Sie es erneut.

account-locked =
    { $minutes ->
        [one] Zu viele Versuche. Bitte warten Sie { $minutes } Minute.
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }

account-closed = Das Konto von { $name } wurde	auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-sign-out =
    { $scope ->
        [one] Auf diesem Gerät abmelden?
       *[other] Auf allen Geräten abmelden?
    }

account-email =
    .label = Ihre E-Mail-Adresse
    .placeholder = name@example.org
