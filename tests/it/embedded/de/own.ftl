error-card_declined = Karte abgelehnt
