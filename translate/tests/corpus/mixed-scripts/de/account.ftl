-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-wrong-password = Das Pаsswort ist falsch. Bitte versuchen Sie es erneut.

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-locked =
    { $minutes ->
        [one] Zu viele Versuche. Bitte warten Sie { $minutes } Minute.
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }

account-email =
    .label = Ihre E-Mail-Adresse
    .placeholder = name@example.org
