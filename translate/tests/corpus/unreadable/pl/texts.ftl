upload-too-large = Plik „{ $name }” ma więcej niż { $limit } MB.

upload-paused = Wysyłanie jest wstrzymane…

upload-retry = Spróbuj ponownie.
