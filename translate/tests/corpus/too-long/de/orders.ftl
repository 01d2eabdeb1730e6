orders-payment-refused = Ihre Bank hat die Zahlung von { NUMBER($amount, minimumFractionDigits: 2) } € abgelehnt.
    .user = Die Zahlung hat leider nicht geklappt, und es wurde auch nichts abgebucht. Bitte prüfen Sie Nummer und Datum Ihrer Karte oder wählen Sie eine andere Zahlungsart.

orders-contact = Fragen? Schreiben Sie an help@example.org oder rufen Sie an: 0800 123 456.

orders-track = Sehen Sie nach, <a href="{ $url }">wo Ihr Paket ist</a>.
