-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumory
        [locative] Lumorze
    }
    .gender = feminine

account-wrong-password = Hasło jest nieprawidłowe. Spróbuj ponownie.

account-closed = Konto użytkownika { $name } zamknięto na jego prośbę.
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?

account-locked =
    { $minutes ->
        [one] Zbyt wiele prób. Odczekaj { $minutes } minutę.
        [few] Zbyt wiele prób. Odczekaj { $minutes } minuty.
        [many] Zbyt wiele prób. Odczekaj { $minutes } minut.
       *[other] Zbyt wiele prób. Odczekaj { $minutes } minuty.
    }

account-email =
    .label = Twój adres e-mаil
    .placeholder = name@example.org
