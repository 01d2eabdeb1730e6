error-9001 = Bestellung überschreitet das Monatsbudget
    .user = Diese Bestellung überschreitet das Monatsbudget Ihres Teams. Bitte fragen Sie Ihre Leitung.
