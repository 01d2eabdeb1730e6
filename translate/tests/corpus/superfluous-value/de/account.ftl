account-email = E-Mail-Adresse
    .label = Ihre E-Mail-Adresse
    .placeholder = name@example.org

account-closed = Das Konto von { $name } wurde auf Wunsch geschlossen.
    .user = Guten Tag, { $name }, Ihr Konto ist geschlossen. Möchten Sie es wieder öffnen?

account-no-key = die Kopfzeile X-Api-Key fehlt
