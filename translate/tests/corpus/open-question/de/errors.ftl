error-1100 = Der Schlüssel fehlt
    .user = { user-app }

error-1150 = Der Schlüssel ist unbekannt
    .user = { user-app }

error-1300 = Die Liste der Bestellungen ist leer

error-2700 = Das Guthaben reicht für diese Bestellung nicht
    .user = Ihr Guthaben reicht nicht. Bitte laden Sie es auf.

user-app = In dieser App ist etwas schiefgegangen.
