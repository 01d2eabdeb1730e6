# check: allow same-as-english
account-wrong-password = Das Passwort ist falsch. Bitte versuchen Sie es erneut.

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-no-key = die Kopfzeile X-Api-Key fehlt

-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>
