account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-email =
    .label = Ihre E-Mail-Adresse

account-locked =
    { $minutes ->
        [one] Zu viele Versuche. Bitte warten Sie { $minutes } Minute.
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }
