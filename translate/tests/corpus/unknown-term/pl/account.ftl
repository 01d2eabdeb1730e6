-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumory
        [locative] Lumorze
    }
    .gender = feminine

account-help = Pomoc w { -ap(case: "locative") }: <a href="https://help.example.org/sign-in">logowanie</a>

account-updated =
    { -app.gender ->
        [masculine] { -app } został zaktualizowany. 🎉
       *[feminine] { -app } została zaktualizowana. 🎉
    }

account-no-key = brakuje nagłówka X-Api-Key

account-closed = Konto użytkownika { $name } zamknięto na jego prośbę.
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?
