-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-wrong-password = Das Passwort ist falsch. Bitte versuchen Sie es erneut.

account-no-key = die Kopfzeile X-Api-Key fehlt

account-email =
    .label = Ihre E-Mail-Adresse
    .placeholder = name@example.org

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>
