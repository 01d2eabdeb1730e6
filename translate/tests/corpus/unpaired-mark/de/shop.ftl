shop-save = Beide Dateien sichern (beide
    .user = „Sichern wählen, um sie zu behalten.
shop-open = „{ $name } öffnen (schreibgeschützt)
shop-files =
    { $count ->
        [one] Eine Datei (neu)
       *[other] { $count } Dateien (neu
    }
-cart = Warenkorb (Beta
shop-sad = Nichts hier :(
shop-step = 1) Größe wählen [freiwillig
shop-quote = „Es geht weiter
