orders-payment-refused = Ihre Bank hat die Zahlung von { NUMBER($amount, minimumFractionDigits: 2) } € abgelehnt.
    .user = Die Zahlung hat nicht geklappt. Bitte prüfen Sie Nummer und Datum Ihrer Karte oder wählen Sie eine andere Zahlungsart.

orders-stock =
    { $count ->
        [one] Von { $product } ist nur noch { $count } Stück da.
       *[other] Von { $product } sind nur noch { $count } Stück da.
    }

orders-coupon = Der Gutschein { $code ist am { $date } abgelaufen.

orders-address: Bitte geben Sie eine vollständige Adresse an (Straße, Hausnummer, Postleitzahl, Ort).

orders-track = Sehen Sie nach, <a href="{ $url }">wo Ihr Paket ist</a>.

orders-return = Rücksendungen sind nur binnen 14 Tagen möglich. { orders-contact }

orders-contact = Fragen? Schreiben Sie an help@example.org oder rufen Sie an: 0800 123 456.

orders-invalid = order_id ist keine Zahl (HTTP 422)

#Noch eine Notiz
