-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumora’nın
    }

account-help = { -app(case: "genitive") } yardımı: <a href="https://help.example.org/sign-in">oturum açma</a>

account-email =
    .label = { "" }
    .placeholder = name@example.org

account-no-key = X-Api-Key üst bilgisi eksik

account-updated = { -app } güncellendi. 🎉

account-share =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
    .title =
        { $with ->
            [friends] Arkadaşlarla
           *[all] Herkesle
        }

upload-plan = Lumora Kurumsal Plus
