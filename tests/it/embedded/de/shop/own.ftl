error-sold_out = Ausverkauft
