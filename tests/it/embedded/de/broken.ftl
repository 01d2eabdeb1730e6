# A text that is not closed.
error-broken = { 
