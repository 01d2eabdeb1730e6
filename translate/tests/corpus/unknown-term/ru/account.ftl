-app =
    { $case ->
       *[nominative] Люмора
        [genitive] Люморы
    }
    .gender = feminine

account-help = Справка { -app(case: "genitive") }: <a href="https://help.example.org/sign-in">вход</a>

account-updated =
    { -app.gender ->
        [masculine] Сервис { -app } обновлён. 🎉
       *[feminine] { -apps } обновлена. 🎉
    }

account-no-key = нет заголовка X-Api-Key

account-closed = Учётная запись пользователя { $name } закрыта по его просьбе.
    .user = Здравствуйте, { $name }! Ваша учётная запись закрыта. Открыть её снова?
