error_1100 = Der Schlüssel fehlt

Error-1150 = Der Schlüssel ist unbekannt

error-0042 = Die Liste ist leer

signIn-failed = Die Anmeldung bei { -brandName } ist fehlgeschlagen

-brandName = Marktplatz

error-2700 = Das Guthaben reicht nicht
