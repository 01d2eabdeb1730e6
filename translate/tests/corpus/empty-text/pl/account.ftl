-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumory
        [locative] Lumorze
    }
    .gender = feminine

account-help = Pomoc w { -app(case: "locative") }: <a href="https://help.example.org/sign-in">logowanie</a>

account-email =
    .label = Twój adres e-mail
    .placeholder = name@example.org

account-no-key = brakuje nagłówka X-Api-Key

account-updated =
    { -app.gender ->
        [masculine] { -app } został zaktualizowany. 🎉
       *[feminine] { -app } została zaktualizowana. 🎉
    }

account-share =
    { $count ->
        [one] { $count } osoba
        [few] { "" }
        [many] { $count } osób
       *[other] { $count } osoby
    }
    .title =
        { $with ->
            [friends] Ze znajomymi
           *[all] Ze wszystkimi
        }

# check: allow same-as-english
upload-plan = Lumora Business Plus
