sync-retry = Повторите попытку через 5 минут. Если не поможет, загляните на нашу страницу.

sync-failed = Что-то пошло не так!
    .user = { sync-retry }

sync-errors = Эти файлы не удалось сохранить:

sync-terms = Прочтите, <a href="https://help.example.org/new">что нового</a>.
    .user = Новые условия теперь здесь: https://help.example.org/terms.
