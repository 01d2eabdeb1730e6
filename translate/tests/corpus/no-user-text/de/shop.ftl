error-1100 = Warenkorb ist leer
    .user = Ihr Warenkorb ist leer. Bitte legen Sie etwas hinein.

error-1200 = Laden ist geschlossen
    .user = Der Laden ist geschlossen. Bitte versuchen Sie es später noch einmal.

error-1300 = Artikel ist ausverkauft

error-1400 = Gutschein wurde benutzt
    .user = Dieser Gutschein wurde schon benutzt.

error-1500 = Zahlung wurde abgelehnt
    .user = Die Zahlung wurde abgelehnt. Bitte versuchen Sie es mit einer anderen Karte.

shop-name = Unser kleiner Laden
