error-card_declined = Card declined
error-sold_out = Sold out
