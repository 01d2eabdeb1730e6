orders-payment-refused = Twój bank odrzucił płatność { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Płatność się nie powiodła. Sprawdź numer i datę ważności karty albo wybierz inny sposób płatności.

orders-track = Zobacz, <a href="{ $url }">gdzie jest Twoja paczka</a>.
