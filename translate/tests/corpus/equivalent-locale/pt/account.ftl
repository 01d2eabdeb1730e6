account-welcome = Boas-vindas de volta

account-bye = Até breve
