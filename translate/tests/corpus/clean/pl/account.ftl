-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumory
        [locative] Lumorze
    }
    .gender = feminine

account-wrong-password = Hasło jest nieprawidłowe. Spróbuj ponownie.

account-locked =
    { $minutes ->
        [one] Zbyt wiele prób. Odczekaj { $minutes } minutę.
        [few] Zbyt wiele prób. Odczekaj { $minutes } minuty.
        [many] Zbyt wiele prób. Odczekaj { $minutes } minut.
       *[other] Zbyt wiele prób. Odczekaj { $minutes } minuty.
    }

account-closed = Konto użytkownika { $name } zamknięto na jego prośbę.
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?

account-attempt = To była Twoja { NUMBER($attempt, type: "ordinal") }. próba.

account-help = Pomoc w { -app(case: "locative") }: <a href="https://help.example.org/sign-in">logowanie</a>

account-sign-out =
    { $scope ->
        [one] Wylogować na tym urządzeniu?
       *[other] Wylogować na wszystkich urządzeniach?
    }

account-no-key = brakuje nagłówka X-Api-Key

account-email =
    .label = Twój adres e-mail
    .placeholder = name@example.org

account-updated =
    { -app.gender ->
        [masculine] { -app } został zaktualizowany. 🎉
       *[feminine] { -app } została zaktualizowana. 🎉
    }
