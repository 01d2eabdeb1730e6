mail-sent = Nachricht  gesendet, danke
    .user = Ihre Nachricht wurde gesendet . Das kann eine Minute dauern.
mail-from = Von { $name } . Antworten
mail-count =
    { $count ->
        [one] Eine Nachricht , ungelesen
       *[other] { $count } Nachrichten,   ungelesen
    }
-inbox = Post  Eingang
mail-move = Nach { -inbox } verschieben, oder löschen.
mail-code = Zwei  Leerzeichen , wie im Code .
mail-file = Als .eml-Datei gespeichert
