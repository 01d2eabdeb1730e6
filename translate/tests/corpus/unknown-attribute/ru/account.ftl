-app =
    { $case ->
       *[nominative] Люмора
        [genitive] Люморы
    }
    .gender = feminine

account-help = Справка { -app(case: "genitive") }: <a href="https://help.example.org/sign-in">вход</a>

account-email =
    .label = Ваш адрес электронной почты
    .placeholder = name@example.org

account-updated =
    { -app.rod ->
        [masculine] Сервис { -app } обновлён. 🎉
       *[feminine] { -app } обновлена. 🎉
    }

account-field = Заполните поле: { account-email.label }

account-closed = Учётная запись пользователя { $name } закрыта по его просьбе.
    .user = Здравствуйте, { $name }! Ваша учётная запись закрыта. Открыть её снова?
