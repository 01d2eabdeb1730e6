mail-sent = Message envoyé, merci
    .user = Votre message a été envoyé.  Cela peut prendre une minute.
mail-from = De { $name }. Répondre
mail-count =
    { $count ->
        [one] Un message, non lu
        [many] { $count } de messages, non lus
       *[other] { $count } messages , non lus
    }
-inbox = Boîte de réception
mail-move = Déplacer vers { -inbox } , ou supprimer.
mail-code = Deux  espaces , comme dans du code .
mail-file = Enregistré comme fichier .eml
