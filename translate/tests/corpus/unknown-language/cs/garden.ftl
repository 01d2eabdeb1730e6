plants-dry = Rostliny jsou suché.
