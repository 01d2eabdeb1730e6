account-locked =
    { $minutes ->
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }

account-attempt = Das war Ihr { NUMBER($attempt, type: "ordinal") }. Versuch.

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?
