-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-wrong-password = Das Passwort ist falsch. Bitte versuchen Sie es erneut.

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>

account-no-key = die Kopfzeile X-Api-Key fehlt
