### State: draft. Not reviewed by a native speaker.

card-declined = Karte { $card } über ihrem Limit von { $limit } EUR abgelehnt
    .user = Ihre Karte mit den Endziffern { $card } wurde abgelehnt. Bitte verwenden Sie eine andere Karte.

not-enough-stock =
    { $left ->
        [0] { $item } ist nicht auf Lager
        [one] nur noch { $left } Stück von { $item } auf Lager
       *[other] nur noch { $left } Stück von { $item } auf Lager
    }
    .user =
    { $left ->
        [0] { $item } ist ausverkauft.
        [one] Es ist nur noch { $left } Stück von { $item } da. Bitte bestellen Sie weniger.
       *[other] Es sind nur noch { $left } Stück von { $item } da. Bitte bestellen Sie weniger.
    }

error-9001 = keine Lieferung nach { $country }
    .user = Nach { $country } liefern wir noch nicht. Bitte wählen Sie eine andere Adresse.

error-voucher_expired = Gutschein abgelaufen
    .user = Dieser Gutschein ist abgelaufen. Bitte entfernen Sie ihn oder verwenden Sie einen anderen.
