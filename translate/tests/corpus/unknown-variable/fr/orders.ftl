orders-payment-refused = Votre banque a refusé le paiement de { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Le paiement n’a pas abouti. Vérifiez le numéro et la date de votre carte, ou choisissez un autre moyen de paiement.

orders-track = Voyez <a href="{ $url }">où se trouve votre colis</a>.
