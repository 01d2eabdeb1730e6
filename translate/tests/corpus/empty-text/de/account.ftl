-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumoras
    }
    .gender = feminine

account-help = { -app(case: "genitive") } Hilfe: <a href="https://help.example.org/sign-in">Anmelden</a>

account-email =
    .label = { " " }
    .placeholder = name@example.org

account-no-key = die Kopfzeile X-Api-Key fehlt

account-updated = { -app } wurde aktualisiert. 🎉

account-share =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
    .title =
        { $with ->
            [friends] Mit Freunden
           *[all] Mit allen
        }

# check: allow same-as-english
upload-plan = Lumora Business Plus
