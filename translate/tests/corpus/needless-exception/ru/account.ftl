account-wrong-password = Неверный пароль. Повторите попытку.

account-closed = Учётная запись пользователя { $name } закрыта по его просьбе.
    .user = Здравствуйте, { $name }! Ваша учётная запись закрыта. Открыть её снова?

account-no-key = нет заголовка X-Api-Key

# check: allow mixed-scripts
-app =
    { $case ->
       *[nominative] Люмора
        [genitive] Люморы
    }
    .gender = feminine

account-help = Справка { -app(case: "genitive") }: <a href="https://help.example.org/sign-in">вход</a>
