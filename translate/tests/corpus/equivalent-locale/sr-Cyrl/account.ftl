account-welcome = Добро дошли поново

account-bye = До скорог виђења
