-drive =
    { $case ->
       *[nominative] Диск Нимбус
        [prepositional] Диске Нимбус
    }

-drive = Диск Нимбус

sync-offline = Нет подключения. { -drive } продолжит работу, как только связь восстановится.

sync-conflict = Файл { $name } изменён и на { $device }. Какую версию оставить?

sync-retry = Повторите попытку через 5 минут. Если не поможет, загляните на https://status.example.org/?lang=en.

sync-failed = Что-то пошло не так!
    .user = { sync-retry }

sync-errors = Эти файлы не удалось сохранить:
