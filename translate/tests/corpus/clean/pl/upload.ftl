upload-too-large = Plik „{ $name }” ma więcej niż { $limit } MB.

upload-rejected =
    { $count ->
        [0] Wszystkie pliki dotarły.
        [one] Nie przyjęto { $count } pliku.
        [few] Nie przyjęto { $count } plików.
        [many] Nie przyjęto { $count } plików.
       *[other] Nie przyjęto { $count } pliku.
    }

upload-format = Możliwe są tylko JPEG i PNG, do 25 MB i 12 500 pikseli szerokości.

upload-full = Twoja pamięć jest <b>pełna</b>. Usuń kilka plików<br>lub wybierz większy plan.

upload-template = Wpisz { "{" }name{ "}" } tam, gdzie ma być nazwa.

upload-paused = Wysyłanie jest wstrzymane…

upload-blocked =
    { $platform ->
        [ios] Zezwól na dostęp do zdjęć w ustawieniach iPhone’a.
        [android] Zezwól na dostęp do plików w ustawieniach.
       *[web] Zezwól na dostęp do plików w przeglądarce.
    }

upload-retry = Spróbuj ponownie.

upload-plan = Lumora Business Plus

upload-cable = Użyj kabla USB-C albo poczekaj, aż bateria przekroczy 50%.
