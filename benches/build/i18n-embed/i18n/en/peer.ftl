not-enough-credits = Your account does not have enough credits.
