plants-dry = Šattut leat goikásat.
