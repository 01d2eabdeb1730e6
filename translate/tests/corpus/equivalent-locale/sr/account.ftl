account-welcome = Добро дошли назад

account-bye = Видимо се ускоро
