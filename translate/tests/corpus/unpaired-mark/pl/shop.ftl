shop-save = Zapisz (oba pliki)
    .user = Wybierz „Zapisz, aby je zachować.
shop-open = Otwórz „{ $name }” (tylko do odczytu
shop-files =
    { $count ->
        [one] Jeden plik (nowy)
        [few] { $count } pliki (nowe)
        [many] { $count } plików (nowych)
       *[other] { $count } pliku (nowego)
    }
-cart = Koszyk (beta)
shop-sad = Nic tu nie ma :(
shop-step = 1) Wybierz rozmiar [opcjonalnie]
shop-quote = „Ciąg dalszy
