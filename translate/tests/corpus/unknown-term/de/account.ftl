-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>

account-updated = { -lumora } wurde aktualisiert. 🎉

account-no-key = die Kopfzeile X-Api-Key fehlt

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?
