orders-payment-refused = Ihre Bank hat die Zahlung von { NUMBER($amount, currencyDisplay: "code") } € abgelehnt.
    .user = Die Zahlung hat nicht geklappt. Bitte prüfen Sie Nummer und Datum Ihrer Karte oder wählen Sie eine andere Zahlungsart.

orders-stock =
    { $count ->
        [one] Von { $product } ist nur noch { $count } Stück da.
       *[other] Von { $product } sind nur noch { $count } Stück da.
    }

orders-coupon = Der Gutschein { $code } ist am { $date } abgelaufen.

orders-return = Rücksendungen sind nur binnen 14 Tagen möglich. { orders-contact }

orders-contact = Fragen? Schreiben Sie an help@example.org oder rufen Sie an: 0800 123 456.
