-drive =
    { $case ->
       *[nominative] Диск Нимбус
        [prepositional] { -drive(case: "prepositional") }
    }

sync-offline = Нет подключения. { -drive } продолжит работу, как только связь восстановится.

sync-retry = Повторите попытку через 5 минут. Если не поможет, загляните на https://status.example.org/?lang=en.

sync-failed = Что-то пошло не так!
    .user = { sync-retry }

sync-quota =
    На { -drive(case: "prepositional") } почти не осталось места.
    Удалите то, что больше не нужно.

sync-errors = Эти файлы не удалось сохранить:
