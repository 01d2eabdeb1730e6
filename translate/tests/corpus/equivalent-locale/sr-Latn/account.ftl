account-welcome = Dobro došli nazad

account-bye = Vidimo se uskoro
