-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-wrong-password = Das Passwort ist falsch. Bitte versuchen Sie es erneut.

account-locked =
    { $minutes ->
        [one] Zu viele Versuche. Bitte warten Sie { $minutes } Minute.
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-attempt = Das war Ihr { NUMBER($attempt, type: "ordinal") }. Versuch.

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>

account-sign-out =
    { $scope ->
        [one] Auf diesem Gerät abmelden?
       *[other] Auf allen Geräten abmelden?
    }

account-no-key = die Kopfzeile X-Api-Key fehlt

account-email =
    .label = Ihre E-Mail-Adresse
    .placeholder = name@example.org

account-updated = { -app } wurde aktualisiert. 🎉
