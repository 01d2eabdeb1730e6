orders-payment-refused = Ihre Bank hat die Zahlung von { NUMBER($betrag, minimumFractionDigits: 2) } € abgelehnt.
    .user = Die Zahlung hat nicht geklappt. Bitte prüfen Sie Nummer und Datum Ihrer Karte oder wählen Sie eine andere Zahlungsart.

orders-track = Sehen Sie nach, <a href="{ $url }">wo Ihr Paket ist</a>.
