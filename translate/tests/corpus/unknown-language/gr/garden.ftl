plants-dry = Τα φυτά είναι ξερά.
