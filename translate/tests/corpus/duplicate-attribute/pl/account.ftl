-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumory
        [locative] Lumorze
    }
    .gender = feminine
    .gender = masculine

account-wrong-password = Hasło jest nieprawidłowe. Spróbuj ponownie.

account-closed = Konto użytkownika { $name } zamknięto na jego prośbę.
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?
    .user = Twoje konto, { $name }, jest zamknięte. Czy chcesz otworzyć je ponownie?

account-help = Pomoc w { -app(case: "locative") }: <a href="https://help.example.org/sign-in">logowanie</a>

account-no-key = brakuje nagłówka X-Api-Key

account-email =
    .label = Twój adres e-mail
    .placeholder = name@example.org
