plants-dry = Oabb eccdd.
