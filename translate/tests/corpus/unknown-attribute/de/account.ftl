-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>

account-email =
    .label = Ihre E-Mail-Adresse
    .placeholder = name@example.org

account-updated = { -app } wurde aktualisiert. 🎉

account-field = Füllen Sie dieses Feld aus: { account-email.bezeichnung }

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?
